package org.poamtracker.reports;

/** {@link Progress#cancelled()} said so. What was written so far is not a report and is to be thrown away. */
public class ReportCancelled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Without a cause: nothing went wrong. */
    public ReportCancelled() {
        super("cancelled");
    }
}
