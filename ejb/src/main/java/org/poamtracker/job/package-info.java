/**
 * Work that outlives the request that asked for it: imports and reports.
 *
 * <ul>
 *   <li>JOB-1 A job is a row written in the transaction that starts it (TRAIL-1 holds for both); it runs after that commits, and never when it does not.
 *   <li>JOB-2 It runs as the one who started it, with that account's permission and reach as they are while it runs: an ended appointment refuses (SEC-6).
 *   <li>JOB-3 Only its owner sees it, stops it and fetches its result; for anybody else it does not exist.
 *   <li>JOB-4 It survives the server: a run of which nothing is heard for 30 seconds is queued again, and given up after the third start. A run that was given up can commit nothing that it completes by {@link org.poamtracker.job.JobContext#complete()}.
 *   <li>JOB-5 Its progress is written about once a second, in transactions of their own; the wish to stop reaches it as fast.
 *   <li>JOB-6 An ended job and its result are kept for seven days (SEC-7).
 * </ul>
 *
 * <p>A feature that wants a job implements {@link org.poamtracker.job.JobWork} and calls {@link org.poamtracker.job.Jobs#start}.
 */
package org.poamtracker.job;
