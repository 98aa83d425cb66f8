package org.poamtracker.reports.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.poamtracker.reports.Heading;
import org.poamtracker.reports.Report;
import org.poamtracker.reports.Section;
import org.poamtracker.reports.Texts;

/**
 * What an agency answers to the survey that the State Auditor sends six months after a report with findings: for each
 * recommendation how far it has come, what was done, and by when the rest is planned.
 *
 * @param agency whose answers these are, as printed
 * @param secretariat the name of the secretariat that holds it
 * @param answers those of one audit together, and in it those of one finding; the latest audit first
 */
public record SurveyReport(Heading heading, String agency, String secretariat, List<Answer> answers) implements Report {

    /** Keeps its own copy. */
    public SurveyReport {
        Objects.requireNonNull(heading);
        Objects.requireNonNull(agency);
        answers = List.copyOf(answers);
    }

    /** How far a recommendation has come. */
    public enum Stage {
        /** Everything that answers it was verified and closed. */
        COMPLETE,
        /** It is being worked, or its risk is accepted meanwhile. */
        IN_PROGRESS,
        /** The agency agrees, and nothing is submitted yet. */
        PLANNED,
        /** The agency does not agree. */
        NOT_AGREED,
        /** Nobody has said anything to it. */
        NO_ANSWER
    }

    /** An audit; what its report does not say is null. */
    public record Audit(LocalDate reportedOn, String number, LocalDate periodFrom, LocalDate periodTo) {

        /** When the survey comes: six months after the report. */
        LocalDate surveyOn() {
            return reportedOn == null ? null : reportedOn.plusMonths(6);
        }
    }

    /**
     * The answer to one recommendation, or to a finding without one; what it has not is null.
     *
     * @param finding its reference
     * @param part which part of the report it is
     * @param condition what the audit saw
     * @param withheld whether the finding is withheld from the public
     * @param place its place among the recommendations of its finding, from 1
     * @param response agrees or not, in the reader's language
     * @param said what the agency says to it, and who said so when
     * @param plannedOn until when the agency means to be done
     * @param reply what the auditor says to that, and who said so when
     * @param doneOn when the last of what answers it was closed, if all of it is
     */
    public record Answer(
            Audit audit,
            String finding,
            String part,
            String condition,
            boolean withheld,
            String recommendation,
            int place,
            int places,
            Stage stage,
            String response,
            String said,
            LocalDate plannedOn,
            String reply,
            List<Deed> deeds,
            LocalDate doneOn) {

        /** Keeps its own copy. */
        public Answer {
            deeds = List.copyOf(deeds);
        }
    }

    /**
     * What is done about it: one item.
     *
     * @param status in the reader's language
     * @param milestones how many there are, {@code done} of them are done
     * @param last the one done last; null for none
     * @param dueOn null once it is closed
     */
    public record Deed(
            String number,
            String weakness,
            String status,
            int done,
            int milestones,
            String last,
            LocalDate dueOn,
            LocalDate closedOn) {}

    @Override
    public String bundle() {
        return "finding/survey";
    }

    @Override
    public String subject() {
        return agency;
    }

    @Override
    public String holder() {
        return secretariat;
    }

    @Override
    public Section<?> document(Texts texts) {
        return new SurveySections(this, texts).document();
    }

    @Override
    public List<Section<?>> sheets(Texts texts) {
        return new SurveySections(this, texts).sheets();
    }
}
