package org.poamtracker.library;

import java.io.Serializable;
import java.time.LocalDate;
import org.poamtracker.platform.Texts;

/**
 * What somebody wants to know.
 *
 * @param text in plain words
 * @param day as of when
 * @param agencyId whose open items are to be shown beside the answers; null for all within reach
 */
public record AskQuestion(String text, LocalDate day, Long agencyId) implements Serializable {

    /** The longest that is read; what is beyond is left out. */
    static final int LONGEST = 500;

    public AskQuestion {
        text = Texts.orNull(text);
        text = text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
