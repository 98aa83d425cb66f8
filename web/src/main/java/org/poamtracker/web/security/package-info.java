/** Signing in and out, and what every request is asked before a page is reached. */
package org.poamtracker.web.security;
