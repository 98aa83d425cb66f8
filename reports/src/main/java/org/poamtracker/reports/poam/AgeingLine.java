package org.poamtracker.reports.poam;

import org.poamtracker.reports.poam.OverdueAgeingReport.Item;

/**
 * What overdue-ageing.jrxml prints for a row: figures in its first chapter, items in its second.
 *
 * @param chapter which of the two: "figures" or "items"
 * @param ordinal the item's place among all, 0 for figures
 * @param holder the secretariat and agency of the item
 */
record AgeingLine(String chapter, int ordinal, FiguresLine figures, String holder, Item item) {

    static AgeingLine of(FiguresLine figures) {
        return new AgeingLine("figures", 0, figures, null, null);
    }

    static AgeingLine of(int ordinal, Item item, String holder) {
        return new AgeingLine("items", ordinal, null, holder, item);
    }
}
