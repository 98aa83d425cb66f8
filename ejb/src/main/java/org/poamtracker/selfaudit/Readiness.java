package org.poamtracker.selfaudit;

import java.util.List;

/**
 * What a response needs before it is signed (AUDIT-3, AUDIT-4), and what the reader may do about it.
 *
 * @param unanswered questions without an answer
 * @param unproved Yes that needs a file and has none
 * @param unplanned Partial and No that no item answers
 * @param drafts how many items that answer gaps are drafts still
 * @param statement what the reader would sign now, or null where it is not the reader's turn
 * @param packets what was certified so far, the latest last
 */
public record Readiness(
        ResponseHead head,
        List<AnswerRow> unanswered,
        List<AnswerRow> unproved,
        List<AnswerRow> unplanned,
        long drafts,
        String statement,
        Turn turn,
        List<StepRow> steps,
        List<PacketRow> packets) {

    /** What the reader may do now. */
    public enum Turn {
        /** Sign first. */
        SIGN,
        /** Sign second. */
        ENDORSE,
        /** Review for the secretariat. */
        REVIEW,
        /** Accept or return. */
        ACCEPT,
        NONE
    }

    public Readiness {
        unanswered = List.copyOf(unanswered);
        unproved = List.copyOf(unproved);
        unplanned = List.copyOf(unplanned);
        steps = List.copyOf(steps);
        packets = List.copyOf(packets);
    }

    /** Whether nothing is missing. */
    public boolean isReady() {
        return unanswered.isEmpty() && unproved.isEmpty() && unplanned.isEmpty();
    }
}
