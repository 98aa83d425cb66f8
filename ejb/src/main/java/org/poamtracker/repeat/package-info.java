/**
 * Recognizes what was seen and closed before. Knows no records: features hand it what was seen now and what was closed, and it
 * says which of that comes back, and why.
 *
 * <ul>
 *   <li>FIND-2 What is closed, at the same agency, with the same requirement and asset or a similar text, is offered as what
 *       a new record repeats; an accepted risk was never closed and is not offered.
 * </ul>
 */
package org.poamtracker.repeat;
