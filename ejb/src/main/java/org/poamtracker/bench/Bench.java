package org.poamtracker.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.poamtracker.maintenance.Main;
import org.poamtracker.platform.DataFolder;

/** {@code ./poam bench} calls this: DATA-FOLDER bench [--only WORK,WORK] [--users 1,8] [--seconds N] [--warm-up N] [--json FILE]. */
public final class Bench {

    private static final int COUNTED_RUNS = 10;

    private final BenchSettings settings;
    private final ServerProcess server;
    private final PrintWriter out;
    private final Map<Reader, List<Map<String, Work>>> days = new EnumMap<>(Reader.class);
    private final List<Line> lines = new ArrayList<>();

    private Bench(BenchSettings settings, ServerProcess server, PrintWriter out) {
        this.settings = settings;
        this.server = server;
        this.out = out;
    }

    /** Measures, and ends with 0 when everything was answered as it should be, else with 1. */
    public static void main(String[] words) throws InterruptedException {
        try (PrintWriter out = new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8), true)) {
            BenchSettings settings = BenchSettings.of(Main.options(words), System.getenv("POAM_DEMO_PASSWORD"));
            new Bench(settings, new ServerProcess(new DataFolder(Path.of(words[0]))), out).run();
        } catch (IOException | ExecutionException | IllegalArgumentException e) {
            fail(e);
        }
    }

    private static void fail(Exception problem) {
        try (PrintWriter err = new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8), true)) {
            err.println(problem.getMessage());
        }
        System.exit(1);
    }

    private void run() throws IOException, InterruptedException, ExecutionException {
        begin();
        out.println(Line.HEAD);
        for (Reader reader : Reader.values()) {
            for (String work : days.get(reader).get(0).keySet()) {
                long statements = statements(days.get(reader).get(0).get(work));
                boolean alone = days.get(reader).get(0).get(work).isAlone();
                for (int users : alone ? List.of(1) : settings.users()) {
                    line(new Line(reader, work, users, measure(reader, work, users, settings.time()), statements));
                }
            }
        }
        long heap = server.gauge("heap");
        long resident = server.resident();
        out.printf("%nMemory: %d MiB of heap after a collection, %d MiB resident.%n", heap, resident);
        if (settings.json().isPresent()) {
            Files.writeString(settings.json().get(), json(heap, resident));
        }
    }

    /** Signs everybody in and does everything for a while, so that what is measured is code that runs warm. */
    private void begin() throws IOException, InterruptedException, ExecutionException {
        int most = settings.users().stream().max(Integer::compare).orElse(1);
        for (Reader reader : Reader.values()) {
            Day day = new Day(server.address(), reader, settings.password());
            List<Map<String, Work>> works = new ArrayList<>();
            for (int who = 0; who < most; who++) {
                Map<String, Work> all = day.works(who);
                if (settings.only().isEmpty()) {
                    all.values().removeIf(Work::isOnlyWhenAsked);
                } else {
                    all.keySet().retainAll(settings.only());
                }
                works.add(all);
            }
            days.put(reader, works);
            out.printf("%s: %s, %s items%n", reader.login(), reader.reach(), day.items());
        }
        out.println("Warming up ...");
        for (Reader reader : Reader.values()) {
            for (String work : days.get(reader).get(0).keySet()) {
                measure(reader, work, 1, settings.warmUp());
            }
        }
    }

    private Figures measure(Reader reader, String work, int users, Duration time)
            throws InterruptedException, ExecutionException {
        List<Work> everybody = days.get(reader).stream()
                .limit(users)
                .map(works -> works.get(work))
                .toList();
        return Rounds.measure(server, everybody, time);
    }

    /** How many statements the embedded database is asked for each time; what runs beside it is a fraction of one. */
    private long statements(Work work) throws IOException, InterruptedException {
        int runs = Math.min(COUNTED_RUNS, work.batch());
        work.prepare(runs);
        server.gauge("count");
        for (int i = 0; i < runs; i++) {
            work.run(i);
        }
        return server.gauge("statements") / runs;
    }

    private void line(Line line) {
        lines.add(line);
        out.println(line.asText());
    }

    private String json(long heap, long resident) {
        return lines.stream()
                .map(Line::asJson)
                .collect(Collectors.joining(
                        ",\n    ",
                        "{\n  \"heapMiB\": " + heap + ",\n  \"residentMiB\": " + resident + ",\n  \"lines\": [\n    ",
                        "\n  ]\n}\n"));
    }
}
