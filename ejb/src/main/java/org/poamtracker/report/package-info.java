/**
 * What the reports print, and the jobs that render them.
 *
 * <ul>
 *   <li>POAM-15 A report prints what its reader may reach, asked when it is printed, not when it was ordered.
 *   <li>FIND-1 What is withheld from the public stands in no edition that is for the public; printing it is recorded as a view.
 * </ul>
 */
package org.poamtracker.report;
