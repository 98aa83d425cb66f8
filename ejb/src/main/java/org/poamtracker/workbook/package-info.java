/**
 * Workbooks and tables: strangers' FedRAMP POA&amp;M workbooks read without trusting them, and tables written so that no
 * cell runs as a formula. A library: no database, no session, no network.
 *
 * <p>{@link org.poamtracker.workbook.WorkbookGate} decides whether a file may be read at all,
 * {@link org.poamtracker.workbook.FedrampReader} streams its rows with what is wrong in them,
 * {@link org.poamtracker.workbook.TableWriter} writes what is handed out,
 * {@link org.poamtracker.workbook.FedrampWriter} the FedRAMP layout that can be read again, and
 * {@link org.poamtracker.workbook.RefusalWorkbook} the reader's own rows with the reasons beside the cells.
 */
package org.poamtracker.workbook;
