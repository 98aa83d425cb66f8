package org.poamtracker.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.poamtracker.bench.Visitor;

/** What an operator sees who starts a server, loads it, looks at pages, and stops it. */
class OperatorIT {

    private static final String WORRYING = "^\\S+ (WARN|WARNING|ERROR|FATAL|SEVERE) .*";
    private static final List<String> PAGES = List.of(
            "/home.xhtml",
            "/dashboard/show.xhtml",
            "/poam/list.xhtml?q=firewall+rules",
            "/poam/new.xhtml",
            "/poam/board.xhtml",
            "/finding/list.xhtml",
            "/report/list.xhtml");

    /** Enough for the second to come while the first still loads, on a fast machine too. */
    private static final String MANY = "8000";

    @TempDir
    Path folder;

    private Server server;

    @AfterEach
    void stop() throws IOException, InterruptedException {
        server.stop();
    }

    @Test
    @DisplayName(
            "a day of a server leaves nothing in its log to worry about, and of two who load at once one is told to wait")
    void aQuietDay() throws IOException, InterruptedException {
        server = new Server(folder.resolve("data"));
        server.start();

        Executor atOnce = work -> new Thread(work).start(); // the common pool has one thread for two processors
        var first = CompletableFuture.supplyAsync(() -> load(server), atOnce);
        var second = CompletableFuture.supplyAsync(() -> load(server), atOnce);
        assertThat(List.of(first.join(), second.join()))
                .satisfiesOnlyOnce(said -> assertThat(said).endsWith("Done.\n"))
                .satisfiesOnlyOnce(said -> assertThat(said).contains("Failed: Somebody is loading items"));
        Visitor iso = new Visitor(server.address());
        iso.signIn("iso.dta", server.password());
        for (String page : PAGES) {
            iso.page(page);
        }
        assertThat(server.poam("recount", "--check")).endsWith("Done.\n");
        assertThat(server.poam("rotate-file-key")).endsWith("Done.\n");
        assertThat(server.poam("nightly")).endsWith("Done.\n");
        assertThat(server.verifyTrail()).endsWith("Done.\n");
        server.stop();
        assertThat(server.poam("nightly")).contains("The server of this data folder is stopped");

        assertThat(Files.readAllLines(server.data().resolve("log/server.log")).stream()
                        .filter(line -> line.matches(WORRYING)))
                .isEmpty();
    }

    private static String load(Server server) {
        try {
            return server.poam("load", "--items", MANY);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
