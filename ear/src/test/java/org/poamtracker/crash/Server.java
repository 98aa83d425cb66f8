package org.poamtracker.crash;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.TimeUnit;

/** A server of its own behind {@code ./poam}, which is killed like by a power cut and started again. */
final class Server {

    private static final Path BUILT = Path.of("target/built");

    private final Path data;
    private final int port;
    private final String password;

    Server(Path data, int port) throws IOException {
        byte[] random = new byte[18];
        new SecureRandom().nextBytes(random);
        this.data = data.toAbsolutePath();
        this.port = port;
        this.password = Base64.getEncoder().encodeToString(random);
        Files.writeString(BUILT, ""); // the reactor has just built what ./poam would build
    }

    /** Starts it as an operator would, without a manual step before. Returns how long it took. */
    Duration start() throws IOException, InterruptedException {
        long begin = System.nanoTime();
        String said = poam("run", "--port", Integer.toString(port), "--detach");
        if (!said.contains("is ready")) {
            throw new IOException(said);
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** SIGKILL: nothing is written any more, nothing closed. */
    void kill() throws IOException {
        ProcessHandle process = ProcessHandle.of(Long.parseLong(
                        Files.readString(data.resolve("server/pid")).strip()))
                .orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }

    void stop() throws IOException, InterruptedException {
        poam("stop");
    }

    /** What {@code ./poam verify-trail} says of the running server's trail. */
    String verifyTrail() throws IOException, InterruptedException {
        return poam("verify-trail");
    }

    URI address() {
        return URI.create("http://localhost:" + port);
    }

    String password() {
        return password;
    }

    Path data() {
        return data;
    }

    private String poam(String... words) throws IOException, InterruptedException {
        ProcessBuilder door = new ProcessBuilder("../poam");
        door.command().addAll(java.util.List.of(words));
        door.command().add("--data");
        door.command().add(data.toString());
        door.environment().keySet().removeIf(name -> name.startsWith("POAM_"));
        door.environment().put("POAM_DEMO_PASSWORD", password);
        File said = File.createTempFile("said", ".txt", data.getParent().toFile());
        Process process = door.redirectErrorStream(true).redirectOutput(said).start(); // a pipe would outlive it
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        String text = Files.readString(said.toPath(), StandardCharsets.UTF_8);
        Files.delete(said.toPath());
        return text;
    }
}
