package org.poamtracker.library;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;

/**
 * Texts and questions as the library compares them: stems without the words that every question uses, and beside them one word
 * for each group of {@code synonyms.txt} that something of is said.
 */
final class AskWords {

    /** Begins the word that stands for a group. */
    static final String GROUP = "≈";

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private static final CharArraySet ASKING = asking();
    private static final Analyzer PLAIN = new Words(null);
    private static final Analyzer GROUPED = new Words(groups());

    private AskWords() {}

    /** What texts and questions become. */
    static Analyzer analyzer() {
        return GROUPED;
    }

    /** The stems of a text and the groups that it says something of, in order, each once. */
    static Set<String> of(String text) {
        return tokens(GROUPED, text);
    }

    /** The words of a text as they are written, in small letters. */
    static Set<String> written(String text) {
        Set<String> words = new LinkedHashSet<>();
        WORD.matcher(text.toLowerCase(Locale.ROOT)).results().forEach(found -> words.add(found.group()));
        return words;
    }

    /** Whether a word says nothing by itself. */
    static boolean isEmpty(String word) {
        return tokens(PLAIN, word).isEmpty();
    }

    private static Set<String> tokens(Analyzer analyzer, String text) {
        Set<String> words = new LinkedHashSet<>();
        try (TokenStream tokens = analyzer.tokenStream("", text)) {
            CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static CharArraySet asking() {
        CharArraySet words = new CharArraySet(EnglishAnalyzer.ENGLISH_STOP_WORDS_SET, true);
        words.addAll(List.of(
                ("i we you he she it they me us our your his her its their my this these those what which who whom whose"
                                + " when where why how do does did done have has had can could may might must shall should will would be"
                                + " been being am was were get gets got so than too very any some all each every there here also just only"
                                + " about after before up down out over under again more most other own same from by need needs required"
                                + " require requires requirement requirements rule rules law massachusetts commonwealth allowed happen"
                                + " happens really use used using somebody anybody everybody nobody many much long let whether still ever yet s t day days bring take taken put"
                                + " come came go goes gone make made give given ins")
                        .split(" ")));
        return words;
    }

    private static SynonymMap groups() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                AskWords.class.getResourceAsStream("/db/library/synonyms.txt"), StandardCharsets.UTF_8))) {
            SynonymMap.Builder map = new SynonymMap.Builder(true);
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    group(List.of(line.split(",", -1)), map);
                }
            }
            return map.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void group(List<String> phrases, SynonymMap.Builder map) {
        CharsRef name = new CharsRef(GROUP + phrases.get(0).strip().replace(' ', '-'));
        Set<List<String>> seen = new HashSet<>();
        for (String phrase : phrases) {
            List<String> words = new ArrayList<>(tokens(PLAIN, phrase));
            if (!words.isEmpty() && seen.add(words)) {
                CharsRef input = SynonymMap.Builder.join(words.toArray(String[]::new), new CharsRefBuilder());
                map.add(input, name, true);
            }
        }
    }

    private static final class Words extends Analyzer {

        private final SynonymMap groups;

        Words(SynonymMap groups) {
            this.groups = groups;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer words = new StandardTokenizer();
            TokenStream stems = new PorterStemFilter(
                    new StopFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)), ASKING));
            return groups == null
                    ? new TokenStreamComponents(words, stems)
                    : new TokenStreamComponents(
                            words, new FlattenGraphFilter(new SynonymGraphFilter(stems, groups, true)));
        }
    }
}
