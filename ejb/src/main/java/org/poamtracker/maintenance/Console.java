package org.poamtracker.maintenance;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.Timer;
import java.util.TimerTask;

/**
 * Where a command says how far it is. While it has nothing to say, the console says every so often that it still works: the
 * server ends a connection on which nothing was written for 90 seconds.
 */
final class Console implements AutoCloseable {

    private static final Duration SILENCE = Duration.ofSeconds(30);

    private final PrintWriter out;
    private final Timer signs = new Timer("console", true);
    private final long began = System.nanoTime();
    private long said = began;
    private boolean ended;

    Console(PrintWriter out) {
        this(out, SILENCE);
    }

    /** @param silence how long it may say nothing */
    Console(PrintWriter out, Duration silence) {
        this.out = out;
        TimerTask sign = new TimerTask() {
            @Override
            public void run() {
                breakSilence(silence.toNanos());
            }
        };
        signs.schedule(sign, silence.toMillis(), silence.toMillis() / 4);
    }

    /** Says a line, at once. */
    synchronized void say(String line) {
        out.print(line + "\n");
        out.flush();
        said = System.nanoTime();
    }

    private synchronized void breakSilence(long nanos) {
        if (System.nanoTime() - said >= nanos && !ended) {
            long seconds = Duration.ofNanos(System.nanoTime() - began).toSeconds();
            say(String.format(Locale.ROOT, "Still working, for %d:%02d.", seconds / 60, seconds % 60));
        }
    }

    /** Says the last line, and nothing after it. */
    synchronized void end(String line) {
        say(line);
        ended = true;
    }

    @Override
    public void close() {
        signs.cancel();
    }
}
