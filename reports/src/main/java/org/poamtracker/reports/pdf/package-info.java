/** Writes what JasperReports has laid out as PDF/UA-1: the structure from the styles, while the pages are written. */
package org.poamtracker.reports.pdf;
