package org.poamtracker.job;

import java.time.Instant;
import java.util.List;

/**
 * One job as its owner sees it.
 *
 * @param kind what it does; bundle key {@code kind.<kind>}
 * @param about what it is about, such as a file's name; may be null
 * @param progress how far it has come
 * @param cancelRequested whether its owner asked to stop it
 * @param resultName the file that may be fetched; null where there is none
 * @param failureCode bundle key of why it failed; null where it did not
 * @param failureArguments what the placeholders of that text stand for
 */
public record JobRow(
        long id,
        String kind,
        String about,
        JobStatus status,
        JobProgress progress,
        boolean cancelRequested,
        String resultName,
        Long resultBytes,
        String failureCode,
        List<String> failureArguments,
        Instant createdAt,
        Instant finishedAt) {

    /** Per cent done, 0 to 100; 0 while the total is not known. */
    public int percent() {
        return status == JobStatus.DONE ? 100 : progress.percent();
    }
}
