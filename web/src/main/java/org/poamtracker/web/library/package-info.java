/** The library: instruments and requirements as of a day, and asking it. */
package org.poamtracker.web.library;
