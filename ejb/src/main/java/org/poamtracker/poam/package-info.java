/**
 * Plans of action and milestones: promises to fix weaknesses, kept visible until somebody independent has verified them.
 * The model feature; other features copy its patterns.
 *
 * <ul>
 *   <li>POAM-1 An item carries OMB's eight elements and what the FedRAMP columns need.
 *   <li>POAM-2 It is submitted only when complete; the refusal lists every missing thing.
 *   <li>POAM-3 It goes from draft to closed by known steps, never taken by who asked for them; overdue and delayed follow from dates, from midnight in Boston.
 *   <li>POAM-4 Its number is given once, per agency and year, and never again.
 *   <li>POAM-5 Baseline dates never change; a later date is an extension that somebody else decides.
 *   <li>POAM-6 Milestones keep what they said first; every change is a ledger row; a late one must be explained before anything else is edited.
 *   <li>POAM-7 Severity proposes the due date, by days that can be set for an agency; a law, of the item or of its agency, or a directive caps it.
 *   <li>POAM-8 Closing needs all milestones done, evidence, and an independent verifier; half a year later somebody looks whether it helped.
 *   <li>POAM-9 A closed item is never reopened; a new one repeats it.
 *   <li>POAM-10 A risk is accepted until a day, a year at most: by the agency's head up to Moderate, by head and secretariat above; then the item is open again.
 *   <li>POAM-11 False positive, risk adjustment and operational requirement are asked for and decided; only the approver sets an adjusted rating.
 *   <li>POAM-12 An item that depends on a vendor keeps what the vendor was asked and said; 30 days after the last time it says so.
 *   <li>POAM-13 A weakness that agencies share has one item that keeps it together and a part at each agency; it is not closed before its parts, and nobody is told of parts out of reach.
 *   <li>FIND-3 A finding is answered by one or more items or an accepted risk.
 *   <li>POAM-15 Every list, count and export is the reader's reach.
 * </ul>
 *
 * <p>Where to look: {@link org.poamtracker.poam.Poam} and its rules in {@code PoamEditing}, {@code PoamMilestones},
 * {@code PoamLifeCycle}, {@code PoamRisk}, {@code PoamVendor} and {@code PoamSharing}; boundaries end in {@code Service}; lists are explained in ADR 008.
 */
package org.poamtracker.poam;
