package org.poamtracker.repeat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The stems of a text's words, with words that say the same in audit reports brought together. */
final class Wording {

    private static final Analyzer ENGLISH = new EnglishAnalyzer();

    /** Said of almost every weakness: they tell little apart. */
    private static final Set<String> COMMON = stemmed(
            "agency system information data not no lack lacks missing documented policy control security process all did"
                    + " does was were been has have had has one any every year years within day days hours month months"
                    + " more than after still current some nobody there their them they who which when kept keep made make"
                    + " used use take done do named name");

    private static final double COMMON_WEIGHT = 0.3;

    private static final Map<String, String> SAME = same(List.of(
            "terminate terminated separated departed leaver left leave",
            "employee employees staff personnel worker user users",
            "account accounts login logins logon logons",
            "vendor vendors supplier suppliers contractor third-party provider providers",
            "revoke revoked removed remove disabled disable",
            "late untimely timely",
            "encryption encrypted unencrypted encrypt clear",
            "review reviewed reviews recertified checked",
            "training train trained untrained",
            "test tested untested exercised exercise",
            "password passwords passphrase",
            "multifactor factor mfa",
            "risk risks",
            "restrict restricted limited limit"));

    private Wording() {}

    /** How much a text says, by its terms. */
    static double weight(Set<String> terms) {
        return terms.stream().mapToDouble(Wording::weight).sum();
    }

    /** How much a term says: little where almost every weakness has it. */
    static double weight(String term) {
        return COMMON.contains(term) ? COMMON_WEIGHT : 1;
    }

    /** What a text says, order and endings of words left aside. */
    static Set<String> terms(String text) {
        return stems(text).stream().map(stem -> SAME.getOrDefault(stem, stem)).collect(Collectors.toSet());
    }

    private static Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        try (TokenStream tokens = ENGLISH.tokenStream("", text)) {
            CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                stems.add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stems;
    }

    private static Set<String> stemmed(String words) {
        return Set.copyOf(stems(words));
    }

    private static Map<String, String> same(List<String> groups) {
        return groups.stream()
                .flatMap(group -> {
                    String first = group.substring(0, group.indexOf(' '));
                    return stems(group).stream().map(stem -> Map.entry(stem, first));
                })
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }
}
