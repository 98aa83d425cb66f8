package org.poamtracker.library;

import java.io.Serializable;
import java.util.List;

/**
 * What answers a question; empty where nothing does.
 *
 * @param all the best first
 * @param unknown words of the question that the library does not know, as typed
 * @param corrected what was looked for instead of words that look mistyped
 */
public record Answers(List<Answer> all, List<String> unknown, List<String> corrected) implements Serializable {

    public Answers {
        all = List.copyOf(all);
        unknown = List.copyOf(unknown);
        corrected = List.copyOf(corrected);
    }
}
