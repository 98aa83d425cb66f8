/**
 * What reviews saw, as they reported it, and who may read it. Items answer findings; they are of the {@code poam} feature.
 *
 * <ul>
 *   <li>FIND-1 Six parts and counts; public or withheld under M.G.L. c.4 s.7(26)(n), and each view of a withheld one is logged.
 *       Each recommendation is answered by the agency, and the auditor replies.
 *   <li>FIND-2 What is closed at the same agency and reads alike is offered as what a finding repeats, and linked with one click.
 *   <li>FIND-3 A finding is answered by one or more items or an accepted risk; how far it has come follows from them.
 * </ul>
 */
package org.poamtracker.finding;
