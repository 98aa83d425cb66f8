package org.poamtracker.selfaudit;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a campaign asks, and until when.
 *
 * @param edition the questionnaire and its version
 * @param secretariatId whose agencies are asked, or null for those of the Commonwealth
 * @param dueOn for agencies without an extension
 */
public record CampaignFacts(
        long id,
        String name,
        long editionId,
        String edition,
        Long secretariatId,
        LocalDate periodFrom,
        LocalDate periodTo,
        LocalDate dueOn,
        String launchedBy,
        Instant launchedAt) {}
