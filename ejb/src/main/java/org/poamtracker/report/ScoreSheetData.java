package org.poamtracker.report;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.poamtracker.poam.PoamReporting.NamedAgency;
import org.poamtracker.reports.Heading;
import org.poamtracker.reports.selfaudit.Asked;
import org.poamtracker.reports.selfaudit.ScoreSheetReport;
import org.poamtracker.reports.selfaudit.ScoreSheetReport.Change;
import org.poamtracker.reports.selfaudit.ScoreSheetReport.Part;
import org.poamtracker.reports.selfaudit.ScoreSheetReport.Way;
import org.poamtracker.selfaudit.AnswerRow;
import org.poamtracker.selfaudit.Choice;
import org.poamtracker.selfaudit.HeatRow;
import org.poamtracker.selfaudit.SectionRow;
import org.poamtracker.selfaudit.YearOnYear;

/** Turns what an agency answered in two years into the lines of its score sheet. */
final class ScoreSheetData {

    /** From the worst answer to the best; what does not apply is neither. */
    private static final List<Choice> RISING = List.of(Choice.NO, Choice.PARTIAL, Choice.YES);

    private final Words words;

    ScoreSheetData(Words words) {
        this.words = words;
    }

    /** With null for the years of an agency that was not asked. */
    ScoreSheetReport report(Heading heading, NamedAgency agency, Asked asked, YearOnYear years) {
        String name = agency.code() + " " + agency.name();
        return years == null
                ? new ScoreSheetReport(heading, name, agency.secretariat(), null, null, List.of(), List.of())
                : new ScoreSheetReport(
                        heading,
                        name,
                        agency.secretariat(),
                        asked,
                        part(null, years.scores().all()),
                        parts(years),
                        changes(years));
    }

    private static List<Part> parts(YearOnYear years) {
        List<Part> parts = new ArrayList<>();
        for (SectionRow section : years.sections()) {
            parts.add(part(title(section), years.scores().cells().get(parts.size())));
        }
        return parts;
    }

    private static Part part(String name, HeatRow.Cell cell) {
        return Part.of(name, cell.score(), cell.before());
    }

    private static String title(SectionRow section) {
        return section.code() + ". " + section.title();
    }

    private List<Change> changes(YearOnYear years) {
        Map<Long, String> titles = years.sections().stream().collect(toMap(SectionRow::id, ScoreSheetData::title));
        return years.changed().stream()
                .map(row -> change(row, titles.get(row.question().sectionId())))
                .toList();
    }

    private Change change(AnswerRow row, String section) {
        return new Change(
                section,
                row.question().code(),
                row.question().text(),
                String.join("; ", row.question().clauses()),
                words.of(row.last().choice()),
                words.of(row.choice()),
                way(row.last().choice(), row.choice()),
                said(row.last().reason(), row.last().remark()),
                said(row.reason(), row.remark()),
                (int) row.items());
    }

    private static Way way(Choice last, Choice now) {
        int from = RISING.indexOf(last);
        int to = RISING.indexOf(now);
        return from < 0 || to < 0 ? Way.OTHERWISE : to > from ? Way.BETTER : Way.WORSE;
    }

    /** A reason and a remark, one below the other; null where neither was given. */
    private static String said(String reason, String remark) {
        String said = Stream.of(reason, remark).filter(Objects::nonNull).collect(Collectors.joining("\n"));
        return said.isEmpty() ? null : said;
    }
}
