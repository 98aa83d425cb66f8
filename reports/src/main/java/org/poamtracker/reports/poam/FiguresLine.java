package org.poamtracker.reports.poam;

import java.util.ArrayList;
import java.util.List;
import org.poamtracker.reports.poam.OverdueAgeingReport.Age;
import org.poamtracker.reports.poam.OverdueAgeingReport.AgencyFigures;
import org.poamtracker.reports.poam.OverdueAgeingReport.Open;
import org.poamtracker.reports.poam.OverdueAgeingReport.Overdue;

/**
 * The figures of an agency, or the sums of a secretariat or of all.
 *
 * @param agency null in the sums of a secretariat, and in those of all
 * @param ordinal the place in the table, for the shading of every other agency
 */
record FiguresLine(
        int ordinal,
        String name,
        String secretariat,
        String agency,
        boolean sum,
        Open open,
        int openTotal,
        Overdue overdue,
        int overdueTotal,
        Age age) {

    /** Each secretariat with its agencies below it, then all under this name; nothing when there is no agency. */
    static List<FiguresLine> of(List<AgencyFigures> agencies, String all) {
        List<FiguresLine> lines = new ArrayList<>();
        int from = 0;
        for (int next = 1; next <= agencies.size(); next++) {
            String secretariat = agencies.get(from).secretariat();
            if (next == agencies.size()
                    || !secretariat.equals(agencies.get(next).secretariat())) {
                lines.add(sum(secretariat, agencies.subList(from, next)));
                for (int place = from; place < next; place++) {
                    lines.add(agency(place - from + 1, agencies.get(place)));
                }
                from = next;
            }
        }
        if (!agencies.isEmpty()) {
            lines.add(sum(all, agencies));
        }
        return lines;
    }

    static FiguresLine agency(int ordinal, AgencyFigures figures) {
        return new FiguresLine(
                ordinal,
                figures.agency(),
                figures.secretariat(),
                figures.agency(),
                false,
                figures.open(),
                figures.open().total(),
                figures.overdue(),
                figures.overdue().total(),
                figures.age());
    }

    private static FiguresLine sum(String name, List<AgencyFigures> agencies) {
        Open open = agencies.stream().map(AgencyFigures::open).reduce(Open.NONE, Open::plus);
        Overdue overdue = agencies.stream().map(AgencyFigures::overdue).reduce(Overdue.NONE, Overdue::plus);
        Age age = agencies.stream().map(AgencyFigures::age).reduce(Age.NONE, Age::plus);
        return new FiguresLine(0, name, name, null, true, open, open.total(), overdue, overdue.total(), age);
    }
}
