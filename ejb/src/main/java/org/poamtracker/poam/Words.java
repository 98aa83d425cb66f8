package org.poamtracker.poam;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;

/**
 * The words of a text, as items are found by them: lower case, two characters or more, letters and digits; and whole ids such
 * as {@code cve-2024-1234}, {@code ac-2(1)} or {@code 10.20.30.40} beside their parts.
 */
final class Words {

    /** As long as a word of the index can be; longer ones are cut. */
    static final int LONGEST = 60;

    /** As many characters as stand in the row of an item's words; what is left over stands beside it. */
    private static final int MOST_KEPT = 1000;

    /** Possessive and never begun within a word, so that the longest text takes no longer than its length. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2,}+");

    private static final Pattern ID =
            Pattern.compile("(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}]++(?:[-._/:][\\p{L}\\p{N}]++)++(?:\\(\\d++\\))?");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Words like "of" and "the", which stand everywhere and say nothing. */
    private static final CharArraySet EMPTY_WORDS = EnglishAnalyzer.ENGLISH_STOP_WORDS_SET;

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

    /** How an item's words are kept side by side, each between blanks. */
    static Kept kept(Set<String> words) {
        String all = words.stream().collect(Collectors.joining(" ", " ", " "));
        if (all.length() <= MOST_KEPT) {
            return new Kept(all, null);
        }
        int end = all.lastIndexOf(' ', MOST_KEPT - 1);
        return new Kept(all.substring(0, end + 1), all.substring(end));
    }

    /** What a reader looks for: whole ids as they are, everything else word by word, in the order typed. */
    static Set<String> asked(String text) {
        Set<String> words = new LinkedHashSet<>();
        for (String part : BLANKS.split(text.strip().toLowerCase(Locale.ROOT), -1)) {
            if (ID.matcher(part).matches()) {
                words.add(part.substring(0, Math.min(part.length(), LONGEST)));
            } else {
                WORD.matcher(part)
                        .results()
                        .map(Words::cut)
                        .filter(Words::saysSomething)
                        .forEach(words::add);
            }
        }
        return words;
    }

    /** Bare numbers of one or two digits are not kept either. */
    private static boolean isKept(String word) {
        return saysSomething(word) && (word.length() > 2 || !word.chars().allMatch(Character::isDigit));
    }

    private static boolean saysSomething(String word) {
        return !EMPTY_WORDS.contains(word);
    }

    private static String cut(MatchResult found) {
        String word = found.group();
        return word.substring(0, Math.min(word.length(), LONGEST));
    }

    /**
     * An item's words.
     *
     * @param more null where all have room in {@code words}
     */
    record Kept(String words, String more) {

        /** Word by word. */
        Set<String> all() {
            String text = more == null ? words : words + more;
            return new LinkedHashSet<>(List.of(BLANKS.split(text.strip(), -1)));
        }
    }
}
