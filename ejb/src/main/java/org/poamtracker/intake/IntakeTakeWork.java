package org.poamtracker.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.poamtracker.job.JobCancelled;
import org.poamtracker.job.JobContext;
import org.poamtracker.job.JobWork;

/** The job that takes the accepted rows of a workbook in. */
@ApplicationScoped
public class IntakeTakeWork implements JobWork {

    static final String KIND = "intake-take";

    @Inject
    IntakeSteps steps;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobContext job) {
        long id = Long.parseLong(job.parameters().get("intake"));
        try {
            steps.take(id, job);
        } catch (JobCancelled | org.poamtracker.platform.RuleViolation stopped) {
            steps.fail(id);
            throw stopped;
        }
    }
}
