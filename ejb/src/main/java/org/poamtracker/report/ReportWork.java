package org.poamtracker.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.poamtracker.job.JobContext;
import org.poamtracker.job.JobWork;
import org.poamtracker.platform.DataFolder;
import org.poamtracker.reports.Progress;
import org.poamtracker.reports.Report;
import org.poamtracker.reports.ReportCancelled;
import org.poamtracker.reports.Reports;

/** The job that renders a report: read in one short transaction, printed outside of any. */
@ApplicationScoped
public class ReportWork implements JobWork {

    /** What such jobs are called. */
    public static final String KIND = "report";

    private static final int WHOLE = 1000;

    @Inject
    ReportData data;

    @Inject
    DataFolder folder;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobContext job) throws IOException {
        ReportKind kind = ReportKind.valueOf(job.parameters().get("report"));
        ReportFormat format = ReportFormat.valueOf(job.parameters().get("format"));
        Report report = data.read(kind, job.parameters(), Locale.US);
        String name = kind.fileName() + "-" + LocalDate.now(clock) + format.extension();
        try (OutputStream out = job.resultFile(name, format.mediaType())) {
            Reports reports = new Reports(folder.temp());
            switch (format) {
                case PDF -> reports.pdf(report, out, Locale.US, progress(job));
                case XLSX -> reports.xlsx(report, out, Locale.US, progress(job));
                case DOCX -> reports.docx(report, out, Locale.US, progress(job));
            }
        } catch (ReportCancelled stopped) {
            job.stopIfCancelled();
            throw stopped;
        }
    }

    private static Progress progress(JobContext job) {
        return new Progress() {
            @Override
            public void done(int thousandths) {
                job.progress(thousandths, WHOLE, null);
            }

            @Override
            public boolean cancelled() {
                job.stopIfCancelled();
                return false;
            }
        };
    }
}
