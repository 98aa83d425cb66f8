package org.poamtracker.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.poamtracker.job.JobContext;
import org.poamtracker.job.JobWork;

/** The job that finds out what a change would do. */
@ApplicationScoped
public class BulkWeighWork implements JobWork {

    static final String KIND = "bulk-weigh";

    @Inject
    BulkSteps steps;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobContext job) {
        steps.weigh(Long.parseLong(job.parameters().get("bulk")), job);
    }
}
