package org.poamtracker.selfaudit;

import java.time.LocalDate;

/** Fired in the transaction in which a section is given to somebody. */
public record SectionGiven(long responseId, long sectionId, long personId, LocalDate dueOn) {}
