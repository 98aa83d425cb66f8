package org.poamtracker.selfaudit;

import java.util.List;

/**
 * What an agency says otherwise than the year before.
 *
 * @param scores of each section and of all together, this year and the year before
 * @param sections in the order of the cells
 * @param changed the questions answered otherwise, in their order
 */
public record YearOnYear(ResponseHead head, List<SectionRow> sections, HeatRow scores, List<AnswerRow> changed) {

    public YearOnYear {
        sections = List.copyOf(sections);
        changed = List.copyOf(changed);
    }
}
