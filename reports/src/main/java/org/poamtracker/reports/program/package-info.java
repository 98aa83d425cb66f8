/** The report on the written programs of agencies. */
package org.poamtracker.reports.program;
