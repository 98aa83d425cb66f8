package org.poamtracker.it.http;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who speaks HTTP to the server of the tests, and follows no redirect unasked. */
final class Visitor {

    private static final String ADDRESS = System.getProperty("poam.it.address");
    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("(name|value)=\"([^\"]*)\"");
    private static final Pattern NONCE = Pattern.compile("<script[^>]* nonce=\"([^\"]+)\"");
    private static final Pattern STATEFUL =
            Pattern.compile("<form id=\"([\\w-]+)\"(?:(?!</form>).)*ViewState", Pattern.DOTALL);
    private static final String BOUNDARY = "----poam-tracker-boundary";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private String cookie;

    /**
     * One answer.
     *
     * @param shape status and text without what differs each time: nonces, view states, the ids asked for
     */
    record Answer(int status, HttpResponse<String> response, String shape) {

        String body() {
            return response.body();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** The status, or {@code sign-in} for whoever is sent there. */
        String cell() {
            if (status == 500 && body().contains("<partial-response") && !body().contains("id=\"incident\"")) {
                return "409"; // Ajax is shown a page of its own, always with this status
            }
            return status == 302 && header("location").contains("/signin.xhtml") ? "sign-in" : String.valueOf(status);
        }
    }

    /** Somebody signed in; {@code nobody} is not. */
    static Visitor of(String login) throws IOException, InterruptedException {
        Visitor visitor = new Visitor();
        return login.equals("nobody") ? visitor : visitor.signIn(login);
    }

    Visitor signIn(String login) throws IOException, InterruptedException {
        Answer answer = signIn(login, demoPassword());
        if (answer.status() != 302 || answer.cell().equals("sign-in")) {
            throw new IllegalStateException(login + " cannot sign in: " + answer.status() + " " + answer.body());
        }
        return this;
    }

    Answer signIn(String login, String password) throws IOException, InterruptedException {
        Map<String, String> form = form(get("/signin.xhtml"), "signin");
        form.put("signin:login", login);
        form.put("signin:password", password);
        form.put("signin:submit", "");
        return post("/signin.xhtml", form);
    }

    static String demoPassword() throws IOException {
        return Files.readString(Path.of(System.getProperty("poam.it.password"))).strip();
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(ADDRESS + path)));
    }

    Answer post(String path, Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(ADDRESS + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** The same, with a file of this name and a few words in it. */
    Answer upload(String path, Map<String, String> form, String field, String fileName)
            throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder();
        form.forEach((name, value) -> body.append(part(name, "")).append(value).append("\r\n"));
        body.append(part(field, "; filename=\"" + fileName + "\"")).append("Seen on the screen.\r\n");
        body.append("--").append(BOUNDARY).append("--\r\n");
        return send(HttpRequest.newBuilder(URI.create(ADDRESS + path))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    /** Sends a body of any kind, with headers: each name is followed by its value. */
    Answer post(String path, HttpRequest.BodyPublisher body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(ADDRESS + path)).POST(body);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private static String part(String name, String more) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n";
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (cookie != null) {
            request.header("Cookie", cookie);
        }
        HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
        answer.headers().allValues("set-cookie").stream()
                .filter(set -> set.startsWith("poam-session="))
                .forEach(set -> cookie = set.substring(0, set.indexOf(';')));
        return new Answer(answer.statusCode(), answer, shape(answer));
    }

    private static String shape(HttpResponse<String> answer) {
        Matcher nonce = NONCE.matcher(answer.body());
        String body = nonce.find() ? answer.body().replace(nonce.group(1), "") : answer.body();
        return answer.statusCode() + " "
                + body.replaceAll("name=\"jakarta.faces.ViewState\"[^>]*>", "").replaceAll("\\d{1,19}", "#");
    }

    /** The form of a page that a button of this name belongs to, or else one that has the page's state, or else a made-up one. */
    static Map<String, String> formFor(Answer page, String button) {
        String id = button.replaceAll(":.*", "");
        Matcher stateful = STATEFUL.matcher(page.body());
        if (page.body().contains("<form id=\"" + id + "\"")) {
            return form(page, id);
        }
        return stateful.find()
                ? form(page, stateful.group(1))
                : new LinkedHashMap<>(Map.of("jakarta.faces.ViewState", "-4711:4711"));
    }

    /** The hidden fields of a form as it was shown. */
    static Map<String, String> form(Answer page, String id) {
        Map<String, String> fields = new LinkedHashMap<>();
        int start = page.body().indexOf("<form id=\"" + id + "\"");
        if (start < 0) {
            throw new IllegalStateException("No form " + id + " in " + page.status() + " " + page.body());
        }
        Matcher inputs = HIDDEN.matcher(page.body().substring(start, page.body().indexOf("</form>", start)));
        while (inputs.find()) {
            Map<String, String> found = new LinkedHashMap<>();
            Matcher attributes = ATTRIBUTE.matcher(inputs.group());
            while (attributes.find()) {
                found.put(attributes.group(1), attributes.group(2));
            }
            fields.put(found.get("name"), found.getOrDefault("value", ""));
        }
        Matcher nonce = NONCE.matcher(page.body());
        if (nonce.find()) {
            fields.put("primefaces.nonce", nonce.group(1)); // the page's script adds it
        }
        return fields;
    }

    String cookie() {
        return cookie;
    }

    void cookie(String other) {
        cookie = other;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
