package org.poamtracker.reports.selfaudit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.poamtracker.reports.Heading;
import org.poamtracker.reports.Report;
import org.poamtracker.reports.Section;
import org.poamtracker.reports.Texts;

/**
 * How the agencies of the Commonwealth, or of a secretariat, stand in a year's self-audit: who certified, what the answers come
 * to, which requirements are met least, and which gaps came back.
 *
 * @param reach whose agencies these are, as printed
 * @param asked what they were asked; null where there is no such campaign
 * @param agencies those of a secretariat together
 * @param sections in the order of the questionnaire
 * @param clauses the one that is met least first
 * @param repeats those of an agency together
 * @param accepted gaps whose risk is accepted instead of being closed; those of an agency together
 */
public record AnnualReport(
        Heading heading,
        String reach,
        Asked asked,
        List<AskedAgency> agencies,
        List<Part> sections,
        List<Clause> clauses,
        List<Repeat> repeats,
        List<Accepted> accepted)
        implements Report {

    /** Keeps its own copies. */
    public AnnualReport {
        Objects.requireNonNull(heading);
        Objects.requireNonNull(reach);
        agencies = List.copyOf(agencies);
        sections = List.copyOf(sections);
        clauses = List.copyOf(clauses);
        repeats = List.copyOf(repeats);
        accepted = List.copyOf(accepted);
    }

    /**
     * What all answers to a section come to.
     *
     * @param score in per cent; null while nothing that counts is answered
     * @param before that of the year before, or null
     * @param repeats how many gaps were gaps the year before too
     */
    public record Part(
            String section, Integer score, Integer before, int yes, int partial, int no, int excepted, int repeats) {

        /** How many answers are Partial or No. */
        int gaps() {
            return partial + no;
        }
    }

    /**
     * A requirement that questions cite.
     *
     * @param about what it asks for, or what the first question asks that cites it
     * @param questions which ask about it
     */
    public record Clause(
            String citation, String about, String questions, int yes, int partial, int no, int repeats, Points points) {

        /** Whether an answer to one of its questions is Partial or No. */
        boolean hasGaps() {
            return partial + no > 0;
        }
    }

    /**
     * What was Partial or No the year before and is so again.
     *
     * @param last the answer then, in the reader's language
     * @param now the answer now
     * @param plan the items that answer it; null for none
     */
    public record Repeat(
            String secretariat,
            String agency,
            String question,
            String text,
            String clauses,
            String last,
            String now,
            String plan) {}

    /**
     * A gap whose risk is accepted (AUDIT-4).
     *
     * @param number of the item
     * @param severity in the reader's language
     * @param until when it is accepted
     * @param answer in the reader's language
     */
    public record Accepted(
            String secretariat,
            String agency,
            String number,
            String weakness,
            String severity,
            LocalDate until,
            String question,
            String clauses,
            String answer) {}

    @Override
    public String bundle() {
        return "selfaudit/annual";
    }

    @Override
    public String subject() {
        return Asked.subject(reach, asked);
    }

    @Override
    public Section<?> document(Texts texts) {
        return new AnnualSections(this, texts).document();
    }

    @Override
    public List<Section<?>> sheets(Texts texts) {
        return new AnnualSections(this, texts).sheets();
    }
}
