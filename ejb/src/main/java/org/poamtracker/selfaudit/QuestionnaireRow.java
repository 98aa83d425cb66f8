package org.poamtracker.selfaudit;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A version of a questionnaire as the list shows it.
 *
 * @param id of the version
 * @param number counts the versions of a questionnaire, from 1
 * @param launchedOn the day of the first campaign with it, or null for a draft
 */
public record QuestionnaireRow(
        long id,
        String code,
        String name,
        int number,
        EditionStatus status,
        LocalDate launchedOn,
        String updatedBy,
        Instant updatedAt,
        long questions) {}
