package org.poamtracker.selfaudit;

import java.time.LocalDate;
import org.poamtracker.poam.DraftPoam;
import org.poamtracker.poam.Severity;
import org.poamtracker.poam.SourceKind;
import org.poamtracker.poam.WeaknessFacts;

/** What a new item says of a gap: the question turned into a weakness, its clauses, and how bad it is. */
final class GapDraft {

    private static final int LONGEST_NAME = 500;
    private static final int HEAVY = 3;

    private GapDraft() {}

    /** A draft for an answer of a response, owned by this person. */
    static DraftPoam of(AgencyResponse response, QuestionRow question, Answer answer, long ownerId, LocalDate today) {
        DraftPoam draft = new DraftPoam();
        draft.setAgencyId(response.agencyId());
        WeaknessFacts weakness = draft.getFacts().getWeakness();
        weakness.setWeaknessName(name(question, answer.choice()));
        weakness.setDescription(description(question, answer));
        weakness.setSourceKind(SourceKind.SELF_AUDIT);
        weakness.setDetectorSource(response.campaign().name());
        weakness.setSourceIdentifier("Question " + question.code());
        weakness.setControls(String.join("\n", question.clauses()));
        weakness.setDetectedOn(today);
        weakness.setOriginalRating(severity(question.weight(), answer.choice()));
        draft.getFacts().getPlan().setOwnerId(ownerId);
        return draft;
    }

    /** What weighs most and is not there at all is High; what is there in part is one step less. */
    static Severity severity(int weight, Choice choice) {
        int level = Math.min(weight, HEAVY) - (choice == Choice.PARTIAL ? 1 : 0);
        return level >= HEAVY ? Severity.HIGH : level == HEAVY - 1 ? Severity.MODERATE : Severity.LOW;
    }

    private static String name(QuestionRow question, Choice choice) {
        String name = (choice == Choice.NO ? "Not met: " : "Met in part: ") + question.text();
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    private static String description(QuestionRow question, Answer answer) {
        String asked = question.code() + ". " + question.text();
        return answer.remark() == null ? asked : asked + "\n\n" + answer.remark();
    }
}
