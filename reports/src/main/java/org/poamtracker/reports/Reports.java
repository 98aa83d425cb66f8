package org.poamtracker.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRRuntimeException;

/**
 * Renders reports as PDF (tagged, PDF/UA-1), as workbooks and as documents. Rows are read one at a time and finished pages wait in a
 * file of the temporary directory, so that memory stays flat; the file is gone when a method returns or throws. Safe for
 * use by several threads.
 */
public final class Reports {

    private final Path temporary;

    /** The directory must exist, and only the application may read it: what waits there is data of the report. */
    public Reports(Path temporary) {
        this.temporary = temporary;
    }

    /**
     * Writes the report as PDF and leaves the stream open. What the rows throw is passed on.
     *
     * @throws ReportCancelled when the progress says so
     * @throws ReportFailed when it cannot be rendered or written
     */
    public void pdf(Report report, OutputStream out, Locale locale, Progress progress) {
        render(report, locale, progress, Printable::page, rendering -> rendering.pdf(out));
    }

    /**
     * Writes the report as a workbook (.xlsx) and leaves the stream open. No cell is a formula, and none would become one
     * by way of CSV: an apostrophe stands before such a text. What the rows throw is passed on.
     *
     * @throws ReportCancelled when the progress says so
     * @throws ReportFailed when it cannot be rendered or written
     */
    public void xlsx(Report report, OutputStream out, Locale locale, Progress progress) {
        render(report, locale, progress, Printable::cell, rendering -> rendering.xlsx(out));
    }

    /**
     * Writes the report as a document (.docx) and leaves the stream open. What the rows throw is passed on.
     *
     * @throws ReportCancelled when the progress says so
     * @throws ReportFailed when it cannot be rendered or written
     */
    public void docx(Report report, OutputStream out, Locale locale, Progress progress) {
        render(report, locale, progress, Printable::page, rendering -> rendering.docx(out));
    }

    /** Jasper looks for its settings, fonts and templates where the thread's class loader finds them: in ours. */
    private void render(
            Report report, Locale locale, Progress progress, UnaryOperator<String> printed, Writing writing) {
        Steps steps = new Steps(progress);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Reports.class.getClassLoader());
        try (Filler filler = new Filler(temporary, printed)) {
            writing.of(new Rendering(report, new Texts(report.bundle(), locale), filler, steps));
        } catch (JRException | JRRuntimeException | IOException e) {
            throw new ReportFailed(report.bundle(), e);
        } finally {
            thread.setContextClassLoader(before);
        }
        steps.finished();
    }

    private interface Writing {
        void of(Rendering rendering) throws JRException, IOException;
    }
}
