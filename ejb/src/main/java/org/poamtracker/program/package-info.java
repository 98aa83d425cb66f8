/**
 * The written programs of agencies: the Information Security Program, its Electronic Security Plan, and the written information security program of
 * 201 CMR 17.
 *
 * <ul>
 *   <li>PROG-1 An agency has one program of each kind (ISP, ESP, WISP) at most, in versions: one is in force, and one at most is on its way. ISP and ESP are expected of every agency of an executive office.
 *   <li>PROG-2 A version is its files and a checklist of what its kind must say (WISP: 201 CMR 17.03(2); ISP and ESP: EO 504 s.3 and s.4), with the elements as they were when it was begun.
 *   <li>PROG-3 It is signed only when complete: a file at least, each element answered, <i>yes</i> and <i>partly</i> with where it stands, anything less than <i>yes</i> with why.
 *   <li>PROG-4 Two persons sign (EO 504 s.5): the information security officer, then the agency head, each with password and second factor (SEC-4). From the first signature on nothing of the version changes, unless it is given back.
 *   <li>PROG-5 The head's signature hands the version in; the central office approves it, returns it for change or rejects it, the last two with a reason and a day (EO 504 s.4(b)), and never somebody who signed it. The approved one takes the place of the one before.
 *   <li>PROG-6 A review is due one year after the last. A review that finds nothing to change counts, and so does a new version once the head has signed it.
 *   <li>PROG-7 A material change makes a review due: of a WISP at once (201 CMR 17.03(2)(i)), of ISP and ESP within 30 days (our own rule: EO 504 names no day).
 *   <li>PROG-8 Whoever's turn it is finds it on the home page and is told; what is due is told 30 days before, when it is overdue, after 30 days to the head and after 60 to the central office. Where nobody but who signed is head, the officer sees that the version waits for an appointment, before signing and after.
 * </ul>
 */
package org.poamtracker.program;
