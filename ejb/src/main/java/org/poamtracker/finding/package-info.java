/**
 * What reviews saw. Here a read-only record: the published findings of the State Auditor, from which items follow.
 *
 * <ul>
 *   <li>FIND-1 Six parts and counts; public or withheld under M.G.L. c.4 s.7(26)(n), and each view of a withheld one is logged.
 * </ul>
 */
package org.poamtracker.finding;
