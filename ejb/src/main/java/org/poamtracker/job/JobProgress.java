package org.poamtracker.job;

/**
 * How much of the work is done.
 *
 * @param done how much
 * @param total of how much; 0 while that is not known
 * @param messageKey a bundle key of what is being done; may be null
 */
public record JobProgress(long done, long total, String messageKey) {

    static final JobProgress NONE = new JobProgress(0, 0, null);

    /** Per cent done, 0 to 100; 0 while the total is not known. */
    public int percent() {
        return total <= 0 ? 0 : (int) Math.max(0, Math.min(100, done * 100 / total));
    }
}
