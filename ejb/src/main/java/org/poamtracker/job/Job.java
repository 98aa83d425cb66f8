package org.poamtracker.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.poamtracker.platform.RuleViolation;

/**
 * Work that somebody started. It is queued with the transaction that asked for it, run by one server at a time, started
 * again when that server died, and given up after the third start.
 */
@Entity
@Table(name = "JOB")
class Job {

    static final int STARTS_AT_MOST = 3;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "JOB_SEQ")
    @SequenceGenerator(name = "JOB_SEQ", sequenceName = "JOB_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Version
    @Column(name = "VERSION", nullable = false)
    private long version;

    @Column(name = "KIND", nullable = false, updatable = false)
    private String kind;

    @Column(name = "ABOUT", updatable = false)
    private String about;

    @Column(name = "OWNER_ACCOUNT_ID", nullable = false, updatable = false)
    private long ownerAccountId;

    @Column(name = "OWNER_NAME", nullable = false, updatable = false)
    private String ownerName;

    @Lob
    @Column(name = "PARAMETERS", updatable = false)
    private String parameters;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATUS", nullable = false)
    private JobStatus status = JobStatus.QUEUED;

    @Column(name = "ATTEMPT", nullable = false)
    private int attempt;

    @Column(name = "PROGRESS_DONE", nullable = false)
    private long done;

    @Column(name = "PROGRESS_TOTAL", nullable = false)
    private long total;

    @Column(name = "PROGRESS_KEY")
    private String progressKey;

    @Column(name = "CANCEL_REQUESTED", nullable = false)
    private boolean cancelRequested;

    @Column(name = "RESULT_NAME")
    private String resultName;

    @Column(name = "RESULT_TYPE")
    private String resultType;

    @Column(name = "RESULT_PATH")
    private String resultPath;

    @Column(name = "RESULT_BYTES")
    private Long resultBytes;

    @Column(name = "FAILURE_CODE")
    private String failureCode;

    @Column(name = "FAILURE_ARGUMENTS")
    private String failureArguments;

    @Column(name = "CREATED_AT", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "STARTED_AT")
    private Instant startedAt;

    @Column(name = "HEARTBEAT_AT")
    private Instant heartbeatAt;

    @Column(name = "FINISHED_AT")
    private Instant finishedAt;

    protected Job() {}

    Job(String kind, String about, JobOwner owner, Map<String, String> parameters, Instant now) {
        this.kind = kind;
        this.about = JobText.shortened(about, 200);
        this.ownerAccountId = owner.accountId();
        this.ownerName = owner.name();
        this.parameters = JobText.ofMap(parameters);
        this.createdAt = now;
    }

    /** Takes it up, for the first time or again. */
    void start(Instant now) {
        become(JobStatus.RUNNING);
        attempt++;
        startedAt = now;
        heartbeatAt = now;
        done = 0;
        total = 0;
        progressKey = null;
    }

    /** Whether the run that was given this attempt's number is still the one that counts. */
    boolean isRun(int number) {
        return status == JobStatus.RUNNING && attempt == number;
    }

    /** Whether it runs and nothing was heard of it since then. */
    boolean isSilentSince(Instant then) {
        return status == JobStatus.RUNNING && heartbeatAt.isBefore(then);
    }

    /** JOB-4: the server that ran it is gone. It waits again, or is given up; what its owner stopped stays stopped. */
    void lost(Instant now) {
        if (cancelRequested) {
            cancelled(now);
        } else if (attempt < STARTS_AT_MOST) {
            become(JobStatus.QUEUED);
        } else {
            fail("job.interrupted", List.of(attempt), now);
        }
    }

    /** Ends it with success; {@code result} is null where the work makes no file. */
    void done(JobResult result, Instant now) {
        become(JobStatus.DONE);
        finishedAt = now;
        if (result != null) {
            resultName = result.name();
            resultType = result.mediaType();
            resultPath = result.path();
            resultBytes = result.bytes();
        }
    }

    /** Ends it with a reason: a bundle key and what its placeholders stand for. */
    void fail(String code, List<?> arguments, Instant now) {
        become(JobStatus.FAILED);
        failureCode = code;
        failureArguments = JobText.ofList(arguments, 1000);
        finishedAt = now;
    }

    /** Its run has stopped because its owner asked. */
    void cancelled(Instant now) {
        become(JobStatus.CANCELLED);
        finishedAt = now;
    }

    /** The owner's wish to stop: at once while it waits, at the next step of its work while it runs. */
    void cancel(Instant now) {
        if (status.isFinal()) {
            throw new RuleViolation("job.over", status);
        }
        cancelRequested = true;
        if (status == JobStatus.QUEUED) {
            cancelled(now);
        }
    }

    boolean isCancelRequested() {
        return cancelRequested;
    }

    JobStatus status() {
        return status;
    }

    JobClaim claim() {
        return new JobClaim(id, attempt, kind, ownerAccountId, JobText.toMap(parameters));
    }

    /** The file it made. @throws RuleViolation {@code job.no-result} where it made none or is not done */
    JobResult result() {
        if (status != JobStatus.DONE || resultPath == null) {
            throw new RuleViolation("job.no-result");
        }
        return new JobResult(resultName, resultType, resultPath, resultBytes);
    }

    /** What its owner sees of it. */
    JobRow row() {
        return new JobRow(
                id,
                kind,
                about,
                status,
                new JobProgress(done, total, progressKey),
                cancelRequested,
                resultName,
                resultBytes,
                failureCode,
                JobText.toList(failureArguments),
                createdAt,
                finishedAt);
    }

    Long id() {
        return id;
    }

    private void become(JobStatus next) {
        if (!status.canBecome(next)) {
            throw new RuleViolation("job.wrong-status", status, next);
        }
        status = next;
    }
}
