package org.poamtracker.maintenance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.poamtracker.platform.DataFolder;

/** The server of a data folder, asked to run a command by who can read its token. */
public class RunningServer {

    private final DataFolder data;

    /** @param data whose server it is */
    public RunningServer(DataFolder data) {
        this.data = data;
    }

    /** Whether {@code ./poam} left an address: it does while a server runs. */
    public boolean isThere() {
        return Files.exists(address());
    }

    /** Has it run a command, and passes on what it says as it comes. Returns whether it did what was asked. */
    public boolean run(String name, Map<String, String> options, PrintWriter out)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://" + Files.readString(address()).strip() + "/maintenance/" + name))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Authorization", "Bearer " + token(data))
                .POST(BodyPublishers.ofString(form(options)))
                .build();
        HttpResponse<java.io.InputStream> answer =
                HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
        try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            if (answer.statusCode() != 200) {
                out.println(Maintenance.FAILED + "the server refused: " + answer.statusCode());
                return false;
            }
            String last = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                out.println(line);
                last = line;
            }
            return last.equals(Maintenance.DONE);
        }
    }

    /** What proves that the asker may read this data folder. */
    static String token(DataFolder data) throws IOException {
        return Files.readString(data.keys().resolve("maintenance.token")).strip();
    }

    private Path address() {
        return data.root().resolve("server").resolve("address");
    }

    private static String form(Map<String, String> options) {
        return options.entrySet().stream()
                .map(option -> encoded(option.getKey()) + "=" + encoded(option.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
