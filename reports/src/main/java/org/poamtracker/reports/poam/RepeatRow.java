package org.poamtracker.reports.poam;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.poamtracker.reports.poam.RepeatsReport.Earlier;
import org.poamtracker.reports.poam.RepeatsReport.Repeat;

/**
 * What repeats-steps.jrxml prints for a step of a chain.
 *
 * @param place 1 for what the record itself repeats
 */
record RepeatRow(Repeat repeat, int place, Earlier earlier) {

    static Stream<RepeatRow> of(Repeat repeat) {
        return IntStream.range(0, repeat.chain().size())
                .mapToObj(
                        place -> new RepeatRow(repeat, place + 1, repeat.chain().get(place)));
    }
}
