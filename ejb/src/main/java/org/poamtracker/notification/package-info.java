/**
 * Telling people what needs them.
 *
 * <ul>
 *   <li>NOTE-1 Who is told follows from the item and the appointments of the day: its owner, who asked, and whoever decides next at the narrowest place where the post is held. Nobody is told of what they did themselves.
 *   <li>NOTE-2 A notification is a row in the transaction of the change, and so is its mail: both are kept or neither.
 *   <li>NOTE-3 Each person chooses for each kind: mail at once, in a daily or weekly digest at an hour of their own time zone, or no mail. The list in the application shows all of them.
 *   <li>NOTE-4 What follows from dates alone is told every night: due within a week once, overdue daily until it is closed, an item whose vendor was not asked for 30 days once for each time (POAM-12), accepted risks and files of items, findings, programs and self-audits 60 and 30 days before they expire (POAM-10, FILE-8) once each, files also when they have, that an item was closed half a year ago (POAM-8) once, and to the agency's head and the secretariat what is overdue by 30 and 60 days. What is due with a program is told 30 days before, and to the head and the central office when it is overdue by 30 and 60 days (PROG-8).
 *   <li>NOTE-5 One record that cannot be told about, or one person who cannot be written to, does not keep the others from it; it is named to administrators.
 *   <li>NOTE-6 Mail names the item's number and what happened, never the weakness: mail leaves the system.
 *   <li>NOTE-7 What was read is forgotten after 90 days.
 *   <li>NOTE-8 Whoever is called in a comment is told at once; whoever follows an item is told of comments and of its going from one status to another, unless the same event tells them something nearer. Only who reaches the item is told.
 *   <li>NOTE-9 A night is passed once a day, soon after midnight in Boston; one that the server was not there for is made up for within an hour of its start. {@code ./poam nightly} passes it at once.
 *   <li>NOTE-10 Whoever leads an agency's self-audit is told when it begins, is due within a week, is overdue, is returned, accepted or given more time; the head, that it waits for a signature; the secretariat and the central office, that it is certified; and who is given a section, that it is theirs, due within a week or overdue.
 *   <li>NOTE-11 Whoever keeps the library is told of a proposal that waits to be decided (LIB-7); who made it, what became of it.
 * </ul>
 */
package org.poamtracker.notification;
