package org.poamtracker.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser of their own: cookies, pages, forms. It loads no style sheets and runs no scripts. */
public final class Visitor {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int LOOK_AGAIN_MILLIS = 50;
    private static final int MOST_LOOKS = 2400;
    private static final int FOUND = 302;
    private static final int OK = 200;
    private static final Pattern MESSAGE = Pattern.compile("callout__title\">(?:<[^>]*>[^<]*</[^>]*>)?([^<]*)<");

    private final URI server;
    private final HttpClient http;

    /** @param server such as {@code http://localhost:8080} */
    public Visitor(URI server) {
        this.server = server;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .connectTimeout(PATIENCE)
                .build();
    }

    /** Signs in. @throws IOException also when refused */
    public void signIn(String login, String password) throws IOException, InterruptedException {
        Form form = form("/signin.xhtml", "signin").set("login", login).set("password", password);
        page(submit(form, "submit"));
    }

    /** A page. @throws IOException also when it is not to be had */
    public String page(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(to(path).GET().build(), BodyHandlers.ofString());
        if (answer.statusCode() != OK) {
            throw new IOException(path + " answered " + answer.statusCode() + " "
                    + answer.headers().firstValue("location").orElse(""));
        }
        return answer.body();
    }

    /** Looks at a page again and again until it shows something. @throws IOException when its work has failed or found nothing to do, or takes too long */
    void await(String path, String shows) throws IOException, InterruptedException {
        for (int look = 0; look < MOST_LOOKS; look++) {
            String page = page(path);
            if (page.contains(shows)) {
                return;
            }
            if (page.contains("id=\"failed\"") || page.contains("id=\"nothing\"")) {
                break;
            }
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
        throw new IOException(path + " does not come to show " + shows);
    }

    /** A form of a page, with what stands in it. */
    public Form form(String path, String id) throws IOException, InterruptedException {
        return Form.in(page(path), id);
    }

    /** Sends a form with one of its buttons. Returns the address it leads to. @throws IOException also when it leads nowhere */
    public String submit(Form form, String button) throws IOException, InterruptedException {
        return send(form, "application/x-www-form-urlencoded", form.body(button).getBytes(StandardCharsets.UTF_8));
    }

    /** The same with a file in one of its fields. */
    public String upload(Form form, String button, String field, String name, byte[] content)
            throws IOException, InterruptedException {
        String boundary = "----poam" + Integer.toHexString(name.hashCode());
        return send(
                form, "multipart/form-data; boundary=" + boundary, form.parts(boundary, button, field, name, content));
    }

    private String send(Form form, String type, byte[] body) throws IOException, InterruptedException {
        HttpRequest request = to(form.action())
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != FOUND) {
            Matcher message = MESSAGE.matcher(answer.body());
            throw new IOException(form.action() + " answered " + answer.statusCode() + " "
                    + (message.find() ? message.group(1).strip() : ""));
        }
        URI target = URI.create(answer.headers().firstValue("location").orElseThrow());
        return target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(server.resolve(path)).timeout(PATIENCE);
    }

    /** What HTML says for a character that it cannot say plainly. */
    static String plain(String html) {
        String text = html;
        for (Map.Entry<String, String> entity :
                Map.of("&quot;", "\"", "&lt;", "<", "&gt;", ">", "&#39;", "'").entrySet()) {
            text = text.replace(entity.getKey(), entity.getValue());
        }
        return text.replace("&amp;", "&");
    }
}
