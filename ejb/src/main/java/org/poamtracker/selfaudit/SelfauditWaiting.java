package org.poamtracker.selfaudit;

import java.time.LocalDate;
import java.util.List;

/**
 * What waits for the reader in self-audits.
 *
 * @param sections sections given to the reader that are not all answered
 * @param leading responses that the reader leads and that are to be answered and signed
 * @param endorsing responses that wait for the reader's signature as head
 * @param deciding certified responses that wait for the reader's review or acceptance
 */
public record SelfauditWaiting(List<Waits> sections, List<Waits> leading, List<Waits> endorsing, List<Waits> deciding) {

    public SelfauditWaiting {
        sections = List.copyOf(sections);
        leading = List.copyOf(leading);
        endorsing = List.copyOf(endorsing);
        deciding = List.copyOf(deciding);
    }

    /**
     * One of them.
     *
     * @param sectionId the section, or null for the whole response
     * @param what the section or the campaign
     */
    public record Waits(long responseId, Long sectionId, String agency, String what, LocalDate dueOn) {}

    /** Whether nothing waits. */
    public boolean isQuiet() {
        return sections.isEmpty() && leading.isEmpty() && endorsing.isEmpty() && deciding.isEmpty();
    }
}
