package org.poamtracker.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.poamtracker.job.JobContext;
import org.poamtracker.job.JobWork;

/** The job that writes a change. */
@ApplicationScoped
public class BulkWriteWork implements JobWork {

    static final String KIND = "bulk-write";

    @Inject
    BulkSteps steps;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobContext job) {
        steps.write(Long.parseLong(job.parameters().get("bulk")), job);
    }
}
