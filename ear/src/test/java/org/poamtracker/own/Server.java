package org.poamtracker.own;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A server of a test's own behind {@code ./poam}, which can be killed like by a power cut and started again. */
public final class Server {

    private static final Path BUILT = Path.of("target/built");

    private final Path data;
    private final int port;
    private final String password;

    /** How far its port is from that of the server that all tests share. */
    private static final int PORTS_AWAY = 40;

    private final Map<String, String> settings;

    /** One that mails nothing. */
    public Server(Path data) throws IOException {
        this(data, Map.of());
    }

    /** One with settings: environment variables by their name. */
    public Server(Path data, Map<String, String> settings) throws IOException {
        byte[] random = new byte[18];
        new SecureRandom().nextBytes(random);
        this.data = data.toAbsolutePath();
        this.settings = settings;
        this.port = URI.create(System.getProperty("poam.it.address")).getPort() + PORTS_AWAY;
        this.password = Base64.getEncoder().encodeToString(random);
        Files.writeString(BUILT, ""); // the reactor has just built what ./poam would build
    }

    /** Starts it as an operator would, without a manual step before. Returns how long it took. */
    public Duration start() throws IOException, InterruptedException {
        long begin = System.nanoTime();
        String said = poam("run", "--port", Integer.toString(port), "--detach");
        if (!said.contains("is ready")) {
            throw new IOException(said);
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** SIGKILL: nothing is written any more, nothing closed. */
    public void kill() throws IOException {
        ProcessHandle process = ProcessHandle.of(Long.parseLong(
                        Files.readString(data.resolve("server/pid")).strip()))
                .orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Ends it as an operator would. */
    public void stop() throws IOException, InterruptedException {
        poam("stop");
    }

    /** What {@code ./poam verify-trail} says of the running server's trail. */
    public String verifyTrail() throws IOException, InterruptedException {
        return poam("verify-trail");
    }

    /** By which it answers. */
    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    /** Of everybody in its demonstration. */
    public String password() {
        return password;
    }

    /** Its data folder. */
    public Path data() {
        return data;
    }

    /** What {@code ./poam} says to a command on its data folder. */
    public String poam(String... words) throws IOException, InterruptedException {
        ProcessBuilder door = new ProcessBuilder("../poam");
        door.command().addAll(List.of(words));
        door.command().add("--data");
        door.command().add(data.toString());
        door.environment().keySet().removeIf(name -> name.startsWith("POAM_"));
        door.environment().put("POAM_DEMO_PASSWORD", password);
        door.environment().putAll(settings);
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
