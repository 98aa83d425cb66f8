package org.poamtracker.poam;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Finds and writes the words of synthetic items beside the thread that makes the items: most of a load is this. Words go in
 * the order of the index of all, so that many of them touch few of its pages, and in small transactions: what is committed
 * while it is still in memory is written to disk once instead of twice. Words of items that never came, after a kill, are
 * found by nobody.
 */
final class LoadWords implements AutoCloseable {

    private static final Comparator<Item> IN_ORDER =
            Comparator.comparing(Item::phase).thenComparing(Item::dueOn);

    /** The part of all words that the thread of the words writes; the thread of the items has the rest of an item to write as well. */
    private static final double MOST = 0.7;

    private final Lane most;
    private final Lane rest;
    private final ExecutorService finder = Executors.newSingleThreadExecutor();
    private final TreeMap<String, List<Item>> words = new TreeMap<>();
    private long found;

    /** Writes by two connections, which are nobody else's from now on. */
    LoadWords(Connection most, Connection rest) throws SQLException {
        this.most = new Lane(most);
        this.rest = new Lane(rest);
    }

    /** Takes an item, to be written by {@link #write}. */
    void add(Item item, PoamFacts facts, String number) {
        finder.execute(() -> {
            Set<String> all = Words.of(facts, number);
            all.forEach(word ->
                    words.computeIfAbsent(word, none -> new ArrayList<>()).add(item));
            found += all.size();
            Words.Kept kept = Words.kept(all);
            most.rows.add(Lane.WORDS, item.id(), kept.words(), kept.more());
        });
    }

    /** Writes what was taken, while the caller's thread does something else before it helps. */
    void write(Meanwhile meanwhile) throws SQLException {
        String border = done(finder.submit(this::border));
        Future<?> written = finder.submit(() -> {
            most.write(words.headMap(border));
            return null;
        });
        meanwhile.run();
        rest.write(words.tailMap(border));
        done(written);
        words.clear();
        found = 0;
    }

    /** The word before which most of all stand. */
    private String border() {
        long before = 0;
        for (var word : words.entrySet()) {
            before += word.getValue().size();
            if (before >= found * MOST) {
                return word.getKey();
            }
        }
        return "";
    }

    private static <T> T done(Future<T> work) throws SQLException {
        try {
            return work.get();
        } catch (ExecutionException e) {
            throw new SQLException("Words could not be written", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("Interrupted while writing words", e);
        }
    }

    @Override
    public void close() throws SQLException {
        finder.shutdownNow();
        most.connection.close();
        rest.connection.close();
    }

    /** What is to be done while words are written. */
    interface Meanwhile {
        void run() throws SQLException;
    }

    /** What the words of an item repeat of it. */
    record Item(long id, AgencyPlace place, int phase, LocalDate dueOn) {

        Object[] row(String word) {
            return new Object[] {place.agencyId(), word, phase, dueOn, id, place.secretariatId()};
        }
    }

    /** A stretch of the index that one thread writes. */
    private static final class Lane {

        static final String WORDS = "POAM_WORDS (POAM_ID, WORDS, MORE)";
        static final String WORD = "POAM_WORD (AGENCY_ID, WORD, PHASE, DUE_ON, POAM_ID, SECRETARIAT_ID)";

        /** How many words are written at once. */
        private static final int PIECE = 20_000;

        private final Connection connection;
        private final LoadRows rows = new LoadRows(WORDS, WORD);

        Lane(Connection connection) throws SQLException {
            this.connection = connection;
            connection.setAutoCommit(false);
        }

        void write(SortedMap<String, List<Item>> words) throws SQLException {
            int waiting = 0;
            for (var word : words.entrySet()) {
                word.getValue().sort(IN_ORDER);
                for (Item item : word.getValue()) {
                    rows.add(WORD, item.row(word.getKey()));
                    if (++waiting % PIECE == 0) {
                        commit();
                    }
                }
            }
            commit();
        }

        private void commit() throws SQLException {
            rows.write(connection);
            connection.commit();
        }
    }
}
