package org.poamtracker.reports;

/** A report could not be rendered: a fault of ours, of the disk or of the reader of the output. */
public class ReportFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Names the template, never the data. */
    public ReportFailed(String template, Throwable cause) {
        super("Report " + template + " failed", cause);
    }
}
