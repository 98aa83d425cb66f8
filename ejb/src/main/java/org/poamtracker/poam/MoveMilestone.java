package org.poamtracker.poam;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * One milestone done, explained or dropped.
 *
 * @param version the version of the item that the reader saw
 * @param doneOn the day it was done; null otherwise
 * @param reason why, or null where it is done
 */
public record MoveMilestone(
        long poamId,
        long version,
        @NotNull Long milestoneId,
        LocalDate doneOn,
        @Size(max = 2000) String reason) implements Serializable {}
