package org.poamtracker.repeat;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Requirements and assets, made comparable however they were typed. */
final class References {

    private static final Pattern SEPARATOR = Pattern.compile("[;,\\n]");
    private static final Pattern REMARK = Pattern.compile("\\s\\(.*");
    private static final Pattern CATALOGUE = Pattern.compile("(NIST )?(SP )?800-53( ?R(EV)?\\.? ?\\d)?");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern ABBREVIATED = Pattern.compile("^(?:[A-Z]\\.|SS?\\.|§)(?=\\d)");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> BODIES = Set.of("CMR", "PCI", "PUB", "HIPAA", "EO");

    private References() {}

    /** Clauses by what identifies them: {@code EOTSS IS.003 Access Management s.6.1} and {@code IS.003 6.1} are the same. */
    static Set<String> clauses(Collection<String> typed) {
        return typed.stream()
                .flatMap(SEPARATOR::splitAsStream)
                .map(References::clause)
                .filter(clause -> !clause.isEmpty())
                .collect(Collectors.toSet());
    }

    private static String clause(String typed) {
        String upper = REMARK.matcher(typed.strip().toUpperCase(Locale.ROOT)).replaceAll("");
        return BLANKS.splitAsStream(CATALOGUE.matcher(upper).replaceAll(""))
                .map(word -> ABBREVIATED.matcher(word).replaceAll(""))
                .filter(word -> BODIES.contains(word) || word.chars().anyMatch(Character::isDigit))
                .collect(Collectors.joining(" "));
    }

    /** The words of each asset; one without any is left out. */
    static List<Set<String>> assets(Collection<String> typed) {
        return typed.stream()
                .map(References::words)
                .filter(words -> !words.isEmpty())
                .distinct()
                .toList();
    }

    /** Whether two names are of one asset: the same words, or all words of one among the other's. */
    static boolean same(Set<String> one, Set<String> other) {
        return one.containsAll(other) || other.containsAll(one);
    }

    private static Set<String> words(String asset) {
        return NO_WORD.splitAsStream(asset.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
