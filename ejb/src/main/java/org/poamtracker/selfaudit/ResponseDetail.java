package org.poamtracker.selfaudit;

import java.util.List;

/**
 * A response as its page shows it.
 *
 * @param sections those that the reader reaches
 * @param whole whether the reader reaches all of it, not just sections given to them
 * @param leading whether the reader may give sections away, plan gaps and sign first
 */
public record ResponseDetail(
        ResponseHead head, List<SectionProgress> sections, List<StepRow> steps, boolean whole, boolean leading) {

    public ResponseDetail {
        sections = List.copyOf(sections);
        steps = List.copyOf(steps);
    }

    /** How many Partial and No there are. */
    public int gaps() {
        return sections.stream().mapToInt(section -> section.tally().gaps()).sum();
    }
}
