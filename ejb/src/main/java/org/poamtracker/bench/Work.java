package org.poamtracker.bench;

import java.io.IOException;

/** One thing that a reader does again and again. */
interface Work {

    /** How often it is done between two looks at the server's clock. */
    default int batch() {
        return 20;
    }

    /** Whether nobody else does it at the same time: it takes the records that others would. */
    default boolean isAlone() {
        return false;
    }

    /** Whether it is left out where nobody names it. */
    default boolean isOnlyWhenAsked() {
        return false;
    }

    /** Does beforehand, unmeasured, what so many runs need. */
    default void prepare(int runs) throws IOException, InterruptedException {}

    /** Does it. @throws IOException also when the answer is not what it should be */
    void run(int index) throws IOException, InterruptedException;
}
