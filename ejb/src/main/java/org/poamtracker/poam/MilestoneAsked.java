package org.poamtracker.poam;

import java.io.Serializable;
import java.time.LocalDate;

/** What a request would make of one milestone. */
public record MilestoneAsked(long milestoneId, String text, LocalDate dueOn) implements Serializable {}
