package org.poamtracker.workbook;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One entry out of the cell <i>Milestone Changes</i>, read as well as it can be.
 *
 * @param number which milestone; 0 where the entry does not say
 * @param kind what happened to it
 * @param from the date it had; null where the entry does not say
 * @param to the date it got, or the date of the event; null where the entry does not say
 * @param reason how and why
 * @param raw the entry as it stands in the cell, on one line
 */
public record MilestoneChange(int number, Kind kind, LocalDate from, LocalDate to, String reason, String raw) {

    /** What the template lets an entry say. */
    public enum Kind {
        NEW("New"),
        UPDATE("Update"),
        COMPLETE("Complete");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The word in the template. */
        public String label() {
            return label;
        }

        /** The kind that a word of an entry means, in lower case. */
        static Optional<Kind> of(String word) {
            return Optional.ofNullable(
                    switch (word) {
                        case "new", "added", "add" -> NEW;
                        case "update", "updated", "changed", "change", "moved", "delayed", "extended", "revised" ->
                            UPDATE;
                        case "complete", "completed", "done", "closed", "finished" -> COMPLETE;
                        default -> null;
                    });
        }
    }

    /** An entry of ours, written so that it is read back the same. */
    public static MilestoneChange of(int number, Kind kind, LocalDate from, LocalDate to, String reason) {
        String dates = (from == null ? "" : " from " + from + " to") + (to == null ? "" : " " + to);
        String raw = "(" + number + ") " + kind.label() + dates + " : " + reason;
        return new MilestoneChange(number, kind, from, to, reason, raw);
    }
}
