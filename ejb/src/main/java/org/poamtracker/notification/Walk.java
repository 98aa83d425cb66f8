package org.poamtracker.notification;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Once through all records of a kind, a slice at a time, so that any number of them take no more memory than a slice.
 *
 * @param step what is done, as whoever looks on reads it
 * @param slices reads the next slice, in the order of a key
 * @param work does some records in one transaction, or none of them
 * @param together how many it does at most
 * @param name by which each is known
 */
record Walk<S>(String step, Slices<S> slices, Consumer<List<S>> work, int together, Function<S, String> name) {

    private static final int SLICE = 200;

    /** How many slices lie between two words about how far it is. */
    private static final int SLICES_A_WORD = 25;

    /** Reads the next slice behind the last one of the slice before. */
    @FunctionalInterface
    interface Slices<S> {

        /** Reads at most so many behind the last one of the slice before, which is null for the first slice. */
        List<S> next(S after, int size);
    }

    /** Does a slice in one transaction. */
    static <S> Walk<S> inSlices(String step, Slices<S> slices, Consumer<List<S>> work, Function<S, String> name) {
        return new Walk<>(step, slices, work, SLICE, name);
    }

    /** Does each record in a transaction of its own. */
    static <S> Walk<S> oneByOne(String step, Slices<S> slices, Consumer<S> work, Function<S, String> name) {
        return new Walk<>(step, slices, one -> work.accept(one.get(0)), 1, name);
    }

    /** Returns how many were done. */
    int through(Consumer<String> progress, Broken broken) {
        int done = 0;
        int seen = 0;
        List<S> slice = slices.next(null, SLICE);
        while (!slice.isEmpty()) {
            done += doAll(slice, broken);
            seen++;
            if (seen % SLICES_A_WORD == 0) {
                say(progress, done);
            }
            slice = slices.next(slice.get(slice.size() - 1), SLICE);
        }
        say(progress, done);
        return done;
    }

    /** NOTE-5: a slice that breaks is done in halves, down to the one that breaks it, which is put off. Returns how many were done. */
    private int doAll(List<S> slice, Broken broken) {
        if (slice.size() > together) {
            return doHalves(slice, broken);
        }
        try {
            work.accept(slice);
            return slice.size();
        } catch (RuntimeException e) {
            if (slice.size() > 1) {
                return doHalves(slice, broken);
            }
            S one = slice.get(0);
            broken.putOff(step, name.apply(one), () -> again(one), e);
            return 0;
        }
    }

    private int again(S one) {
        work.accept(List.of(one));
        return 1;
    }

    private int doHalves(List<S> slice, Broken broken) {
        int half = slice.size() / 2;
        return doAll(slice.subList(0, half), broken) + doAll(slice.subList(half, slice.size()), broken);
    }

    private void say(Consumer<String> progress, int done) {
        progress.accept(String.format(Locale.ROOT, "%s: %,d", step, done));
    }
}
