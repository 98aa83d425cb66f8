package org.poamtracker.reports.selfaudit;

import java.util.List;
import java.util.Objects;
import org.poamtracker.reports.Heading;
import org.poamtracker.reports.Report;
import org.poamtracker.reports.Section;
import org.poamtracker.reports.Texts;

/**
 * What the answers of one agency come to, section by section beside the year before, and what it says otherwise, with what it says
 * about that (AUDIT-2).
 *
 * @param agency as printed
 * @param secretariat the name of the secretariat that holds it
 * @param asked what it was asked; null where it never was
 * @param total of all sections together; null where it was never asked
 * @param changes in the order of the questions
 */
public record ScoreSheetReport(
        Heading heading,
        String agency,
        String secretariat,
        Asked asked,
        Part total,
        List<Part> sections,
        List<Change> changes)
        implements Report {

    /** Keeps its own copies. */
    public ScoreSheetReport {
        Objects.requireNonNull(heading);
        Objects.requireNonNull(agency);
        sections = List.copyOf(sections);
        changes = List.copyOf(changes);
    }

    /** Which way an answer went. */
    public enum Way {
        BETTER,
        WORSE,
        /** To or from a question that does not apply. */
        OTHERWISE
    }

    /**
     * A section, or all of them.
     *
     * @param score in per cent, or null
     * @param before that of the year before, or null
     * @param change how much it went up, or down; null where one of the two is missing
     */
    public record Part(String section, Integer score, Integer before, Integer change) {

        /** With the change that follows. */
        public static Part of(String section, Integer score, Integer before) {
            return new Part(section, score, before, Marks.change(score, before));
        }
    }

    /**
     * A question that is answered otherwise than the year before; what was not said is null.
     *
     * @param last the answer then, in the reader's language
     * @param now the answer now
     * @param lastRemark what was said with it then
     * @param remark what is said with it now
     * @param items how many items of the plan answer what is missing
     */
    public record Change(
            String section,
            String question,
            String text,
            String clauses,
            String last,
            String now,
            Way way,
            String lastRemark,
            String remark,
            int items) {}

    @Override
    public String bundle() {
        return "selfaudit/scores";
    }

    @Override
    public String subject() {
        return Asked.subject(agency, asked);
    }

    @Override
    public String holder() {
        return secretariat;
    }

    @Override
    public Section<?> document(Texts texts) {
        return new ScoreSheetSections(this, texts).document();
    }

    @Override
    public List<Section<?>> sheets(Texts texts) {
        return new ScoreSheetSections(this, texts).sheets();
    }
}
