package org.poamtracker.reports;

import java.util.Iterator;
import java.util.concurrent.atomic.AtomicInteger;
import net.sf.jasperreports.engine.export.JRExportProgressMonitor;

/** Tells a {@link Progress} how far the rendering is, and stops the rendering when it was cancelled. */
final class Steps {

    private static final int ROWS_BETWEEN_CHECKS = 50;

    private final Progress progress;
    private int told;

    Steps(Progress progress) {
        this.progress = progress;
    }

    /** The share of the work in which a section's rows are read. The iterator stops by exception when cancelled. */
    <R extends Record> Iterator<R> rows(Section<R> section, int from, int to) {
        Iterator<? extends R> rows = section.rows().iterator();
        Share share = new Share(section.expected(), from, to);
        return new Iterator<>() {
            private int read;

            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public R next() {
                if (read++ % ROWS_BETWEEN_CHECKS == 0) {
                    check();
                }
                R row = rows.next();
                share.reach(section.step().applyAsLong(row));
                return row;
            }
        };
    }

    /** The last share of the work, in which so many pages are written. */
    JRExportProgressMonitor pages(int pages, int from) {
        Share share = new Share(pages, from, 999);
        AtomicInteger written = new AtomicInteger();
        return () -> {
            check();
            share.reach(written.incrementAndGet());
        };
    }

    /** Everything is written. */
    void finished() {
        tell(1000);
    }

    private void check() {
        if (progress.cancelled()) {
            throw new ReportCancelled();
        }
    }

    private void tell(int thousandths) {
        if (thousandths > told) {
            told = thousandths;
            progress.done(thousandths);
        }
    }

    /** A stretch of the whole, walked in steps; more steps than expected do not lead beyond its end. */
    private final class Share {

        private final long expected;
        private final int from;
        private final int to;

        private Share(long expected, int from, int to) {
            this.expected = Math.max(1, expected);
            this.from = from;
            this.to = to;
        }

        private void reach(long step) {
            tell((int) (from + (to - from) * Math.min(step, expected) / expected));
        }
    }
}
