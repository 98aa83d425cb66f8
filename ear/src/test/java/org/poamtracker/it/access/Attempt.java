package org.poamtracker.it.access;

import java.util.concurrent.Callable;

/**
 * One call, and how to see that it did what it is for.
 *
 * @param call the call
 * @param table the table in which an allowed call leaves its effect, or null where it only reads
 * @param mark what the answer of an allowed reading contains; empty where any answer will do
 * @param once whether the record serves for one allowed call only
 */
record Attempt(Callable<?> call, String table, String mark, boolean once) {

    static Attempt reads(String mark, Callable<?> call) {
        return new Attempt(call, null, mark, false);
    }

    static Attempt changes(String table, Change change) {
        return new Attempt(change.asCall(), table, "", true);
    }

    /** A call without an answer. */
    interface Change {
        void make() throws Exception;

        default Callable<Void> asCall() {
            return () -> {
                make();
                return null;
            };
        }
    }
}
