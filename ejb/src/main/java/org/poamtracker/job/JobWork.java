package org.poamtracker.job;

/** What one kind of job does. A CDI bean of the feature that starts such jobs; found by its {@link #kind()}. */
public interface JobWork {

    /** The name that {@link Jobs#start} is given, such as {@code poam-import}. At most 60 characters. */
    String kind();

    /**
     * Does the work, outside any transaction, as the starter and with the starter's reach as it is now. It may run a
     * second time after a crash, so what it commits it commits once: {@link JobContext#complete()}.
     *
     * @throws org.poamtracker.platform.RuleViolation ends the job as failed, with this reason
     * @throws Exception any other ends it as failed, with a reference to the log
     */
    void run(JobContext job) throws Exception;
}
