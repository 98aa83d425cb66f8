package org.poamtracker.bench;

import java.util.Locale;

/** One line of the outcome: who did what, how many at once, and what came of it; a page also how many statements it took. */
record Line(Reader reader, String work, int users, Figures figures, long statements) {

    static final String HEAD = String.format(
            Locale.ROOT,
            "%-11s %-18s %5s %6s %9s %9s %8s %8s %10s",
            "reader",
            "work",
            "users",
            "runs",
            "median ms",
            "p95 ms",
            "per s",
            "CPU ms",
            "statements");

    String asText() {
        return String.format(
                Locale.ROOT,
                "%-11s %-18s %5d %6d %9.1f %9.1f %8.1f %8.1f %10s",
                reader.name().toLowerCase(Locale.ROOT),
                work,
                users,
                figures.runs(),
                figures.median(),
                figures.p95(),
                figures.perSecond(),
                figures.cpu(),
                statements == 0 ? "" : Long.toString(statements));
    }

    String asJson() {
        return String.format(
                Locale.ROOT,
                "{\"reader\": \"%s\", \"work\": \"%s\", \"users\": %d, \"runs\": %d, \"medianMs\": %.2f, \"p95Ms\": %.2f,"
                        + " \"perSecond\": %.2f, \"cpuMs\": %.2f, \"statements\": %d}",
                reader.name().toLowerCase(Locale.ROOT),
                work,
                users,
                figures.runs(),
                figures.median(),
                figures.p95(),
                figures.perSecond(),
                figures.cpu(),
                statements);
    }
}
