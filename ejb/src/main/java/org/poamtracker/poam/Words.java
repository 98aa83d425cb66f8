package org.poamtracker.poam;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of a text, as items are found by them: lower case, two characters or more, letters and digits; and whole ids such
 * as {@code cve-2024-1234}, {@code ac-2(1)} or {@code 10.20.30.40} beside their parts.
 */
final class Words {

    /** As long as a word of the index can be; longer ones are cut. */
    static final int LONGEST = 60;

    /** Possessive and never begun within a word, so that the longest text takes no longer than its length. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2,}+");

    private static final Pattern ID =
            Pattern.compile("(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}]++(?:[-._/:][\\p{L}\\p{N}]++)++(?:\\(\\d++\\))?");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Words() {}

    /** The words by which an item is found. */
    static Set<String> of(PoamFacts facts, String number) {
        WeaknessFacts weakness = facts.getWeakness();
        return of(Stream.of(
                        number,
                        weakness.getExternalId(),
                        weakness.getWeaknessName(),
                        weakness.getDescription(),
                        weakness.getAssets(),
                        weakness.getCves(),
                        weakness.getControls())
                .filter(Objects::nonNull)
                .toList());
    }

    private static Set<String> of(Collection<String> texts) {
        Set<String> words = new LinkedHashSet<>();
        for (String text : texts) {
            String lower = text.toLowerCase(Locale.ROOT);
            Stream.concat(ID.matcher(lower).results(), WORD.matcher(lower).results())
                    .map(Words::cut)
                    .filter(Words::isKept)
                    .forEach(words::add);
        }
        return words;
    }

    /** What a reader looks for: whole ids as they are, everything else word by word, in the order typed. */
    static Set<String> asked(String text) {
        Set<String> words = new LinkedHashSet<>();
        for (String part : BLANKS.split(text.strip().toLowerCase(Locale.ROOT), -1)) {
            if (ID.matcher(part).matches()) {
                words.add(part.substring(0, Math.min(part.length(), LONGEST)));
            } else {
                WORD.matcher(part).results().map(Words::cut).forEach(words::add);
            }
        }
        return words;
    }

    /** Bare numbers of one or two digits say nothing. */
    private static boolean isKept(String word) {
        return word.length() > 2 || !word.chars().allMatch(Character::isDigit);
    }

    private static String cut(MatchResult found) {
        String word = found.group();
        return word.substring(0, Math.min(word.length(), LONGEST));
    }
}
