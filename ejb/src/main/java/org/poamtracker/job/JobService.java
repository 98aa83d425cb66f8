package org.poamtracker.job;

import static org.poamtracker.security.Permission.JOB_OWN;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.poamtracker.platform.Page;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.platform.StoredFile;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Requires;

/** One's own jobs (JOB-3). Somebody else's answers as if it did not exist. */
@Stateless
public class JobService {

    @Inject
    JobRepository jobs;

    @Inject
    JobFiles files;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** The caller's jobs, newest first. */
    @Requires(JOB_OWN)
    public Page<JobRow> list(int first, int size) {
        return jobs.ownPage(user.accountId(), first, size).map(Job::row);
    }

    /** One of the caller's jobs. @throws RuleViolation {@code job.unknown} */
    @Requires(JOB_OWN)
    public JobRow get(long id) {
        return own(id).row();
    }

    /** Stops it: at once while it waits, at the next step of its work while it runs. @throws RuleViolation {@code job.over} */
    @Requires(JOB_OWN)
    public void cancel(long id) {
        jobs.ownLocked(id, user.accountId()).orElseThrow(() -> unknown(id)).cancel(clock.instant());
    }

    /** The file that it made. @throws RuleViolation {@code job.no-result} where it made none or it is no longer kept */
    @Requires(JOB_OWN)
    public StoredFile result(long id) {
        return files.of(own(id).result());
    }

    private Job own(long id) {
        return jobs.own(id, user.accountId()).orElseThrow(() -> unknown(id));
    }

    private static RuleViolation unknown(long id) {
        return new RuleViolation("job.unknown", id);
    }
}
