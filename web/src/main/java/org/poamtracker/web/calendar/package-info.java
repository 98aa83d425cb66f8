/** What is due when: a month on a page, and a calendar for programs outside. */
package org.poamtracker.web.calendar;
