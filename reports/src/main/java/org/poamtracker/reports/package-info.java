/**
 * Prints records as PDF/UA-1 and as workbooks. {@link org.poamtracker.reports.Reports} is the door; a report is a record
 * that implements {@link org.poamtracker.reports.Report}. Knows JasperReports and nothing else of the application. To
 * add one: a record, its templates in {@code src/main/jasper}, its texts in {@code src/main/resources/reports}, and its
 * name in the tests of templates.
 */
package org.poamtracker.reports;
