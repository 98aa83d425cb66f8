package org.poamtracker.selfaudit;

import java.util.List;

/**
 * The scores of a campaign, agencies by sections.
 *
 * @param all of all agencies together that the reader reaches
 */
public record HeatMap(CampaignFacts facts, List<SectionRow> sections, List<HeatRow> rows, HeatRow all) {

    public HeatMap {
        sections = List.copyOf(sections);
        rows = List.copyOf(rows);
    }
}
