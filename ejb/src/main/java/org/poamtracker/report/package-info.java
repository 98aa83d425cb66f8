/**
 * What the reports print, and the jobs that render them.
 *
 * <ul>
 *   <li>POAM-15 A report prints what its reader may reach, asked when it is printed, not when it was ordered.
 * </ul>
 */
package org.poamtracker.report;
