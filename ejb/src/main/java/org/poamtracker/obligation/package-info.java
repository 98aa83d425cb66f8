/**
 * What each agency is bound to, and how it meets it (policy clause 4).
 *
 * <ul>
 *   <li>OBL-1 An agency says of an instrument whether it applies to it, why, how strictly, and how it is met; what it said before stays in its history.
 *   <li>OBL-2 Instruments in force that concern an agency of its kind are suggested until it has said so.
 *   <li>OBL-3 What applies is reviewed at least once a year: a review says what it found and when the next one is. It is overdue from midnight in Boston after that day.
 *   <li>OBL-4 An instrument that was worded anew after the last review is marked.
 *   <li>OBL-5 Every list and count is the reader's reach.
 * </ul>
 */
package org.poamtracker.obligation;
