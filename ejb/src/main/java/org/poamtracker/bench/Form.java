package org.poamtracker.bench;

import static java.util.stream.Collectors.joining;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form of one of our pages, filled in as the page shows it. */
public final class Form {

    private static final Pattern FIELD = Pattern.compile(
            "<input([^>]*)>|<textarea([^>]*)>([^<]*)</textarea>|<select([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\"[^>]*selected");

    private static final Pattern OFFERED = Pattern.compile("<option value=\"([^\"]+)\"");
    private static final Pattern NONCE = Pattern.compile(" nonce=\"([^\"]+)\"");

    private final String id;
    private final String action;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, List<String>> offered = new HashMap<>();

    private Form(String id, String action) {
        this.id = id;
        this.action = action;
    }

    /** The form with an id. @throws IOException when there is none on the page */
    static Form in(String page, String id) throws IOException {
        Matcher found = Pattern.compile("<form id=\"" + id + "\"([^>]*)>(.*?)</form>", Pattern.DOTALL)
                .matcher(page);
        if (!found.find()) {
            throw new IOException("There is no form " + id + " on the page");
        }
        Form form = new Form(id, attribute(found.group(1), "action"));
        Matcher field = FIELD.matcher(found.group(2));
        while (field.find()) {
            form.take(field);
        }
        form.values.put(id, id);
        Matcher nonce = NONCE.matcher(page);
        if (nonce.find()) {
            form.values.put("primefaces.nonce", nonce.group(1)); // as PrimeFaces' script adds it
        }
        return form;
    }

    private void take(Matcher field) {
        if (field.group(1) != null) {
            String input = field.group(1);
            boolean left = attribute(input, "type").matches("checkbox|button|submit") && !input.contains("checked=");
            keep(input, left ? null : attribute(input, "value"));
        } else if (field.group(2) != null) {
            keep(field.group(2), Visitor.plain(field.group(3).stripLeading()));
        } else {
            Matcher chosen = CHOSEN.matcher(field.group(5));
            keep(field.group(4), chosen.find() ? Visitor.plain(chosen.group(1)) : "");
            offered.put(
                    attribute(field.group(4), "name"),
                    OFFERED.matcher(field.group(5))
                            .results()
                            .map(offer -> Visitor.plain(offer.group(1)))
                            .toList());
        }
    }

    /** What is disabled, has no name or is not ticked is not sent. */
    private void keep(String attributes, String value) {
        String name = attribute(attributes, "name");
        if (!name.isEmpty() && value != null && !attributes.contains("disabled=\"disabled\"")) {
            values.put(name, value);
        }
    }

    /** Chooses the first that a select offers. @throws NullPointerException when there is no such select */
    public Form setFirst(String field) {
        return setOne(field, 0);
    }

    /** Chooses one of those that a select offers, beginning again after the last. @throws NullPointerException when there is no such select */
    public Form setOne(String field, int which) {
        List<String> choices = Objects.requireNonNull(offered.get(id + ":" + field), field);
        return set(field, choices.get(which % choices.size()));
    }

    /** Types into a field, by the name that the page gives it within the form. */
    public Form set(String field, String value) {
        values.put(id + ":" + field, value);
        return this;
    }

    /** What stands in a field; empty where nothing does. */
    public String get(String field) {
        return values.getOrDefault(id + ":" + field, "");
    }

    String action() {
        return action;
    }

    String body(String button) {
        return with(button).entrySet().stream()
                .map(value -> encoded(value.getKey()) + "=" + encoded(value.getValue()))
                .collect(joining("&"));
    }

    byte[] parts(String boundary, String button, String field, String fileName, byte[] content) {
        String begin = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"";
        Map<String, String> fields = with(button);
        fields.remove(id + ":" + field);
        String texts = fields.entrySet().stream()
                .map(value -> begin + value.getKey() + "\"\r\n\r\n" + value.getValue() + "\r\n")
                .collect(joining());
        String file = begin + id + ":" + field + "\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes((texts + file).getBytes(StandardCharsets.UTF_8));
        all.writeBytes(content);
        all.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return all.toByteArray();
    }

    private Map<String, String> with(String button) {
        Map<String, String> all = new LinkedHashMap<>(values);
        all.put(id + ":" + button, "");
        return all;
    }

    private static String attribute(String attributes, String name) {
        Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(attributes);
        return found.find() ? Visitor.plain(found.group(1)) : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
