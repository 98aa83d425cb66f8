/** Prints figures of agencies and secretariats. */
package org.poamtracker.reports.dashboard;
