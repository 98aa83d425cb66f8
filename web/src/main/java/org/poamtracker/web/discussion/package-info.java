/** What people say about items, and following them. */
package org.poamtracker.web.discussion;
