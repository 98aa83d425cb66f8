package org.poamtracker.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/** The library in memory, as it is asked (ADR 020). It never changes: a change of the library makes another one. */
final class AskIndex {

    private static final Map<String, Float> FIELDS =
            Map.of("heading", 2.5f, "words", 3f, "text", 1.5f, "above", 0.7f, "guidance", 0.2f);

    /** Of what is looked for, weighed by how telling each word is, so much at least must be found in an answer. */
    private static final double ENOUGH = 0.4;

    /** No answer is given that stands so far behind the best. */
    private static final double NEAR = 0.35;

    /** A word that nobody has written weighs so much more than the rarest that somebody has: the question may be of something else. */
    private static final double UNKNOWN = 1.15;

    private static final int MOST_WEIGHED = 100;

    private final List<AskEntry> entries;
    private final List<Set<String>> found = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> written = new HashSet<>();
    private final IndexSearcher searcher;

    AskIndex(List<AskEntry> entries) {
        this.entries = List.copyOf(entries);
        entries.forEach(this::count);
        try {
            searcher = new IndexSearcher(DirectoryReader.open(write()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What was found.
     *
     * @param requirements ids, the best first
     * @param unknown words that the library does not know, as typed
     * @param corrected what was looked for in the place of words that look mistyped
     */
    record Found(List<Long> requirements, List<String> unknown, List<String> corrected) {}

    private void count(AskEntry entry) {
        Set<String> words = AskWords.of(entry.everything());
        found.add(words);
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
        written.addAll(AskWords.written(entry.everything()));
    }

    private ByteBuffersDirectory write() throws IOException {
        ByteBuffersDirectory memory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(AskWords.analyzer()))) {
            for (AskEntry entry : entries) {
                Document document = new Document();
                document.add(new TextField("heading", entry.heading(), Field.Store.NO));
                document.add(new TextField("words", AskEntry.or(entry.words()), Field.Store.NO));
                document.add(new TextField("text", AskEntry.or(entry.text()), Field.Store.NO));
                document.add(new TextField("above", entry.above(), Field.Store.NO));
                document.add(new TextField("guidance", AskEntry.or(entry.guidance()), Field.Store.NO));
                writer.addDocument(document);
            }
        }
        return memory;
    }

    /** What answers a question as of a day, so many at most. */
    Found ask(String question, LocalDate day, int most) {
        Asked asked = asked(question);
        Map<Integer, Double> scores = new HashMap<>();
        score(asked, day, scores);
        cited(question, day, scores);
        double best = scores.values().stream().mapToDouble(score -> score).max().orElse(0);
        List<Long> ids = scores.entrySet().stream()
                .filter(score -> score.getValue() >= best * NEAR)
                .sorted(Comparator.comparing((Map.Entry<Integer, Double> score) -> -score.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(score -> entries.get(score.getKey()).requirementId())
                .distinct()
                .limit(most)
                .toList();
        return new Found(ids, asked.unknown(), asked.corrected());
    }

    private record Asked(Set<String> words, List<String> unknown, List<String> corrected) {}

    /** The words to look for; one that nobody has written is taken for the nearest that somebody has. */
    private Asked asked(String question) {
        List<String> unknown = new ArrayList<>();
        List<String> corrected = new ArrayList<>();
        StringBuilder meant = new StringBuilder();
        for (String word : AskWords.written(question)) {
            boolean known = AskWords.isEmpty(word)
                    || written.contains(word)
                    || AskWords.of(word).stream().anyMatch(counts::containsKey);
            String nearest = known ? word : nearest(word);
            if (!known) {
                (nearest == null ? unknown : corrected).add(nearest == null ? word : nearest);
            }
            meant.append(nearest == null ? word : nearest).append(' ');
        }
        return new Asked(new LinkedHashSet<>(AskWords.of(meant.toString())), unknown, corrected);
    }

    private String nearest(String word) {
        if (word.length() < 4 || word.chars().anyMatch(Character::isDigit)) {
            return null;
        }
        for (int edits = 1; edits <= (word.length() < 8 ? 1 : 2); edits++) {
            CharacterRunAutomaton like = new CharacterRunAutomaton(
                    new LevenshteinAutomata(word, true).toAutomaton(edits, word.substring(0, 1)),
                    Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
            String nearest = written.stream()
                    .filter(like::run)
                    .max(Comparator.comparing(this::common).thenComparing(Comparator.naturalOrder()))
                    .orElse(null);
            if (nearest != null) {
                return nearest;
            }
        }
        return null;
    }

    private int common(String word) {
        return AskWords.of(word).stream()
                .mapToInt(stem -> counts.getOrDefault(stem, 0))
                .max()
                .orElse(0);
    }

    private void score(Asked asked, LocalDate day, Map<Integer, Double> scores) {
        double all = asked.words().stream().mapToDouble(this::telling).sum();
        try {
            for (ScoreDoc hit : searcher.search(query(asked.words()), MOST_WEIGHED * 3).scoreDocs) {
                AskEntry entry = entries.get(hit.doc);
                double there = asked.words().stream()
                        .filter(found.get(hit.doc)::contains)
                        .mapToDouble(this::telling)
                        .sum();
                if (entry.isValid(day) && there >= all * ENOUGH) {
                    scores.put(hit.doc, hit.score * there / all * weight(entry, day));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double weight(AskEntry entry, LocalDate day) {
        return (entry.widely() ? 1 : 0.6) * (entry.isOver(day) ? 0.5 : 1);
    }

    /** How much a word says: the rarer, the more; what nobody has written most of all. A group repeats what its word said. */
    private double telling(String word) {
        int known = counts.getOrDefault(word, 0);
        double telling = Math.log(1 + entries.size() / (1.0 + known)) * (known == 0 ? UNKNOWN : 1);
        return word.startsWith(AskWords.GROUP) ? telling / 2 : telling;
    }

    private static Query query(Set<String> words) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String word : words) {
            List<Query> places = new ArrayList<>();
            FIELDS.forEach((field, boost) -> places.add(new BoostQuery(new TermQuery(new Term(field, word)), boost)));
            float share = word.startsWith(AskWords.GROUP) ? 0.8f : 1f;
            any.add(new BoostQuery(new DisjunctionMaxQuery(places, 0.2f), share), BooleanClause.Occur.SHOULD);
        }
        return any.build();
    }

    /** Who cites a requirement wants that one first. */
    private void cited(String question, LocalDate day, Map<Integer, Double> scores) {
        String typed = question.toLowerCase(Locale.ROOT);
        for (int at = 0; at < entries.size(); at++) {
            AskEntry entry = entries.get(at);
            String citation = entry.citation().toLowerCase(Locale.ROOT);
            if (citation.length() >= 4
                    && entry.isValid(day)
                    && typed.contains(citation)
                    && Pattern.compile("(?<![\\w.])" + Pattern.quote(citation) + "(?![\\w(]|\\.\\d)")
                            .matcher(typed)
                            .find()) {
                scores.merge(at, 1000.0 + citation.length(), Double::sum);
            }
        }
    }
}
