package org.poamtracker.job;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** What a running job knows of itself, and how it says how far it has come. */
public interface JobContext {

    /** The job's id. */
    long id();

    /** What the job was started with. */
    Map<String, String> parameters();

    /**
     * Says how far the work has come. Cheap: what was said last is written about once a second. Also stops the work.
     *
     * @param total how much there is to do; 0 while it is not known
     * @param messageKey a bundle key of what is being done; may be null
     * @throws JobCancelled when the work is to stop
     */
    void progress(long done, long total, String messageKey);

    /** Stops the work when it is to stop. Cheap. @throws JobCancelled then */
    void stopIfCancelled();

    /**
     * Opens the file that the owner may fetch afterwards. One a job; close it before the work ends.
     *
     * @param name what the file is called for the person who fetches it
     */
    OutputStream resultFile(String name, String mediaType) throws IOException;

    /**
     * Ends the job as done within the caller's transaction, so that its effect and its end are one commit: neither a crash
     * nor a late wish to stop can part them. Call it last in that transaction.
     *
     * @throws JobCancelled when the work is to stop, or another run has taken it over
     */
    void complete();
}
