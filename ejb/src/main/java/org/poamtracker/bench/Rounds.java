package org.poamtracker.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Has several do the same at once, batch after batch, and looks at their watches and at the server's between batches. */
final class Rounds {

    private final ServerProcess server;
    private final List<Long> nanos = new ArrayList<>();
    private Duration cpu = Duration.ZERO;
    private long elapsed;

    private Rounds(ServerProcess server) {
        this.server = server;
    }

    /** Goes on for so long at least. @throws ExecutionException when something was not answered as it should be */
    static Figures measure(ServerProcess server, List<Work> everybody, Duration time)
            throws InterruptedException, ExecutionException {
        Rounds rounds = new Rounds(server);
        ExecutorService pool = Executors.newFixedThreadPool(everybody.size());
        try {
            while (rounds.elapsed < time.toNanos()) {
                rounds.round(pool, everybody);
            }
        } finally {
            pool.shutdownNow();
        }
        return Figures.of(rounds.nanos, rounds.elapsed, rounds.cpu);
    }

    private void round(ExecutorService pool, List<Work> everybody) throws InterruptedException, ExecutionException {
        all(pool, everybody, work -> {
            work.prepare(work.batch());
            return List.of();
        });
        Duration before = server.cpu();
        long begin = System.nanoTime();
        nanos.addAll(all(pool, everybody, Rounds::batch));
        elapsed += System.nanoTime() - begin;
        cpu = cpu.plus(server.cpu().minus(before));
    }

    private static List<Long> batch(Work work) throws Exception {
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < work.batch(); i++) {
            long begin = System.nanoTime();
            work.run(i);
            nanos.add(System.nanoTime() - begin);
        }
        return nanos;
    }

    private static List<Long> all(ExecutorService pool, List<Work> everybody, Doing doing)
            throws InterruptedException, ExecutionException {
        List<Callable<List<Long>>> calls = everybody.stream()
                .map(work -> (Callable<List<Long>>) () -> doing.apply(work))
                .toList();
        List<Long> results = new ArrayList<>();
        for (Future<List<Long>> done : pool.invokeAll(calls)) {
            results.addAll(done.get());
        }
        return results;
    }

    private interface Doing {
        List<Long> apply(Work work) throws Exception;
    }
}
