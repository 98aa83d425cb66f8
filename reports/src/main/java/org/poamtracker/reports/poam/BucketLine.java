package org.poamtracker.reports.poam;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.poamtracker.reports.poam.OverdueAgeingReport.SeverityFigures;

/** How many items of each severity fall in a span of days; the last line is the sum of the others. */
record BucketLine(String days, int critical, int high, int moderate, int low, int all, boolean total) {

    /** One line for each span and one for all; each function counts what of a severity falls in its span. */
    static List<BucketLine> of(
            List<SeverityFigures> severities,
            List<String> names,
            List<ToIntFunction<SeverityFigures>> spans,
            String all) {
        List<BucketLine> lines = new ArrayList<>();
        for (int span = 0; span < spans.size(); span++) {
            lines.add(line(names.get(span), severities, spans.get(span), false));
        }
        ToIntFunction<SeverityFigures> sum = figures ->
                spans.stream().mapToInt(span -> span.applyAsInt(figures)).sum();
        lines.add(line(all, severities, sum, true));
        return lines;
    }

    private static BucketLine line(
            String name, List<SeverityFigures> severities, ToIntFunction<SeverityFigures> span, boolean total) {
        int[] counts = severities.stream().mapToInt(span).toArray();
        int sum = severities.stream().mapToInt(span).sum();
        return new BucketLine(name, counts[0], counts[1], counts[2], counts[3], sum, total);
    }

    /** The critical and high ones. */
    int severe() {
        return critical + high;
    }
}
