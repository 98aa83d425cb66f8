package org.poamtracker.reports.part;

import java.util.List;
import org.poamtracker.reports.RecordDataSource;

/**
 * A line of the table beside a chart, written out.
 *
 * @param total whether it sums up the others
 */
public record Line(String name, String first, String second, String third, String fourth, boolean total) {

    /** A line of up to four figures; what is not there stays blank. */
    public static Line of(String name, boolean total, String... figures) {
        return new Line(name, figure(0, figures), figure(1, figures), figure(2, figures), figure(3, figures), total);
    }

    private static String figure(int place, String... figures) {
        return place < figures.length ? figures[place] : null;
    }

    /** The lines as a template takes them. */
    public static RecordDataSource source(List<Line> lines) {
        return new RecordDataSource(Line.class, lines.iterator());
    }
}
