/** Makes of what JasperReports writes for a word processor a document with headings. */
package org.poamtracker.reports.docx;
