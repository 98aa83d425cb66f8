/**
 * Brings a FedRAMP workbook in: first a preview that says what becomes of each row, then all accepted rows in one transaction.
 *
 * <ul>
 *   <li>FIND-2 New rows are compared with the closed items and findings of the agency.
 *   <li>POAM-1 Every column of the workbook finds its place in an item.
 *   <li>POAM-2 Open and configuration rows become drafts with what they lack, or are submitted when complete and asked for.
 *   <li>POAM-5 A later completion date of an open item becomes a request for an extension, never an overwrite.
 *   <li>POAM-6 Changed milestones of an open item become rows of its ledger.
 *   <li>POAM-9 What new rows seem to repeat of what was closed is offered in the preview; what is ticked is linked when taken in.
 *   <li>POAM-15 An intake is seen by whoever may import for its agency.
 * </ul>
 *
 * <p>The key is agency and POAM ID. The same file again changes nothing.
 */
package org.poamtracker.intake;
