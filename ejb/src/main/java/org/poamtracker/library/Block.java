package org.poamtracker.library;

import java.util.Map;
import java.util.Optional;

/**
 * A heading of a library file, with what stands below it.
 *
 * @param depth how many {@code #} it has
 * @param values what its lines say, by their key
 * @param lines where each of them stands
 * @param text its paragraphs, or null
 */
record Block(
        int depth,
        int line,
        String citation,
        String title,
        Map<String, String> values,
        Map<String, Integer> lines,
        String text) {

    Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    int lineOf(String key) {
        return lines.getOrDefault(key, line);
    }
}
