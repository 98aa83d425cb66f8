package org.poamtracker.job;

import jakarta.ejb.ApplicationException;

/** Stops the work of a job: its owner asked, its run was given up, or the server is stopping. Rolls back what it was doing. */
@ApplicationException(rollback = true)
public class JobCancelled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JobCancelled(long jobId) {
        super("job " + jobId);
    }
}
