/** The reports on offer, and what was ordered. */
package org.poamtracker.web.report;
