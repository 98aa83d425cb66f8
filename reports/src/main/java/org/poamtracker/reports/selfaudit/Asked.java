package org.poamtracker.reports.selfaudit;

import java.time.LocalDate;
import org.poamtracker.reports.Texts;

/**
 * What agencies were asked.
 *
 * @param campaign its name
 * @param questionnaire with its version
 * @param from the first day of the audited period
 * @param to its last day
 * @param dueOn for agencies without an extension
 */
public record Asked(String campaign, String questionnaire, LocalDate from, LocalDate to, LocalDate dueOn) {

    /** In a line; of no campaign, that there is none. */
    static String words(Asked asked, Texts texts) {
        return asked == null
                ? texts.getString("asked.none")
                : texts.format(
                        "asked",
                        asked.campaign(),
                        asked.questionnaire(),
                        texts.date(asked.from()),
                        texts.date(asked.to()),
                        texts.date(asked.dueOn()));
    }

    /** What stands above the pages: whose they are, and of which campaign. */
    static String subject(String whose, Asked asked) {
        return asked == null ? whose : whose + ", " + asked.campaign();
    }
}
