/**
 * Files that prove something: what POAM-8 asks for before an item closes.
 *
 * <ul>
 *   <li>FILE-1 Only some kinds are taken (PDF, PNG, JPEG, GIF, text, CSV, Word, Excel, PowerPoint), of 25 MB at most and not empty, and only when the content is what the name's extension claims.
 *   <li>FILE-2 No macros, packed-in objects, document types, passwords, archive bombs, doors to elsewhere, and nothing that is two kinds at once; each refusal names its rule, in less than two seconds and in flat memory.
 *   <li>FILE-3 A name is cleaned, shown and sent back; it never becomes a path.
 *   <li>FILE-4 A content lies under its SHA-256, sealed (SEAL-1), on the disk before its row commits, whole or not at all; all of it proves itself before any of it is handed out, and the trail knows the hash too (TRAIL-1).
 *   <li>FILE-5 A file is reached exactly where its record is (POAM-15); each reading is in the trail. Anything else answers as if the file did not exist.
 *   <li>FILE-6 A file is taken away only from an open record; its row stays, its content goes after 30 days (SEC-7).
 *   <li>FILE-7 A new version takes the place of a file and the older ones can be read on; a file is taken away with all of its versions.
 *   <li>FILE-8 Somebody answers for each file, and it may expire: its owner is told 60 and 30 days before and when it has, and it is marked as stale.
 *   <li>FILE-9 Pictures, PDF and text are shown in the page: never as part of it, never as anything that runs.
 *   <li>FILE-10 Where a virus scanner is set up, nobody gets a file that it has not cleared: what it finds something in lies in quarantine, what it could not be asked about waits.
 * </ul>
 *
 * <p>A feature whose records take files implements {@link org.poamtracker.evidence.EvidenceSubject}.
 */
package org.poamtracker.evidence;
