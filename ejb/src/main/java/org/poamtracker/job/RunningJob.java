package org.poamtracker.job;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;

/** A run under way on this server: the work's thread says how far it is, the runner's thread writes that down. */
final class RunningJob implements JobContext {

    private final JobClaim claim;
    private final JobTransactions transactions;
    private final Path results;
    private volatile JobProgress progress = JobProgress.NONE;
    private volatile boolean stopping;
    private volatile boolean abandoned;
    private volatile boolean completing;
    private ResultFile file;

    RunningJob(JobClaim claim, JobTransactions transactions, Path results) {
        this.claim = claim;
        this.transactions = transactions;
        this.results = results;
    }

    @Override
    public long id() {
        return claim.id();
    }

    @Override
    public Map<String, String> parameters() {
        return claim.parameters();
    }

    @Override
    public void progress(long done, long total, String messageKey) {
        progress = new JobProgress(done, total, messageKey);
        stopIfCancelled();
    }

    @Override
    public void stopIfCancelled() {
        if (stopping) {
            throw new JobCancelled(claim.id());
        }
    }

    @Override
    public OutputStream resultFile(String name, String mediaType) throws IOException {
        if (file != null) {
            throw new IllegalStateException("A job has one result file");
        }
        file = ResultFile.create(results, claim, name, mediaType);
        return file;
    }

    @Override
    public void complete() {
        stopIfCancelled();
        completing = true; // from here on its row is locked by its own transaction
        transactions.completeWithin(claim, result());
    }

    /** Makes the work stop at its next step. */
    void stop() {
        stopping = true;
    }

    /** The same, because the server stops: its row stays as it is, and the next server takes it up again. */
    void abandon() {
        abandoned = true;
        stopping = true;
    }

    boolean isAbandoned() {
        return abandoned;
    }

    boolean isCompleting() {
        return completing;
    }

    JobClaim claim() {
        return claim;
    }

    JobProgress progress() {
        return progress;
    }

    /** The file it made, or null. */
    JobResult result() {
        return file == null ? null : file.result();
    }
}
