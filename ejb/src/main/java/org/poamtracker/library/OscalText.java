package org.poamtracker.library;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The prose of OSCAL parts, with what stands for parameters written as publications of NIST write it. */
final class OscalText {

    private static final Pattern INSERT = Pattern.compile("\\{\\{\\s*insert:\\s*param,\\s*([\\w.-]+)\\s*}}");
    private static final int DEEPEST = 5;

    private final Map<String, JsonObject> parameters = new HashMap<>();

    private OscalText() {}

    /** For parts of this group or control; parameters of what it stands in hold as well. */
    static OscalText of(JsonObject found, OscalText around) {
        OscalText text = new OscalText();
        if (around != null) {
            text.parameters.putAll(around.parameters);
        }
        for (JsonObject parameter : objects(found, "params")) {
            text.parameters.put(OscalCatalogue.string(parameter, "id"), parameter);
        }
        return text;
    }

    /** The value of a property without a class of its own, or null. */
    static String prop(JsonObject found, String name) {
        return objects(found, "props").stream()
                .filter(prop -> name.equals(OscalCatalogue.string(prop, "name")) && !prop.containsKey("class"))
                .map(prop -> OscalCatalogue.string(prop, "value"))
                .findFirst()
                .orElse(null);
    }

    /** What it asks for, a line for each labelled item; null where it asks for nothing. */
    String statement(JsonObject found) {
        return part(found, "statement");
    }

    /** What explains it, or null. */
    String guidance(JsonObject found) {
        String guidance = part(found, "guidance");
        return guidance == null ? part(found, "overview") : guidance;
    }

    private String part(JsonObject found, String name) {
        StringBuilder text = new StringBuilder();
        objects(found, "parts").stream()
                .filter(part -> name.equals(OscalCatalogue.string(part, "name")))
                .forEach(part -> write(part, 0, text));
        return text.isEmpty() ? null : text.toString();
    }

    private void write(JsonObject part, int depth, StringBuilder text) {
        String prose = OscalCatalogue.string(part, "prose");
        String label = prop(part, "label");
        if (prose != null) {
            text.append(text.isEmpty() ? "" : "\n")
                    .append("    ".repeat(Math.max(0, depth - 1)))
                    .append(label == null ? "" : label + " ")
                    .append(filled(prose, 0));
        }
        if (depth < DEEPEST) {
            objects(part, "parts").forEach(inner -> write(inner, depth + 1, text));
        }
    }

    private String filled(String prose, int depth) {
        return INSERT.matcher(prose).replaceAll(found -> Matcher.quoteReplacement(parameter(found.group(1), depth)));
    }

    private String parameter(String id, int depth) {
        JsonObject parameter = parameters.get(id);
        if (parameter == null || depth > DEEPEST) {
            return "[Assignment: " + id + "]";
        }
        String values = strings(parameter.get("values"), ", ", depth);
        if (values != null) {
            return values;
        }
        if (parameter.get("select") instanceof JsonObject select) {
            String many = "one-or-more".equals(OscalCatalogue.string(select, "how-many")) ? " (one or more)" : "";
            return "[Selection" + many + ": " + strings(select.get("choice"), "; ", depth) + "]";
        }
        String label = OscalCatalogue.string(parameter, "label");
        return "[Assignment: " + (label == null ? id : filled(label, depth + 1)) + "]";
    }

    private String strings(JsonValue found, String between, int depth) {
        if (!(found instanceof JsonArray all) || all.isEmpty()) {
            return null;
        }
        return all.stream()
                .filter(JsonString.class::isInstance)
                .map(each -> filled(((JsonString) each).getString(), depth + 1))
                .collect(Collectors.joining(between));
    }

    private static List<JsonObject> objects(JsonObject parent, String key) {
        return parent.get(key) instanceof JsonArray all
                ? all.stream()
                        .filter(JsonObject.class::isInstance)
                        .map(JsonObject.class::cast)
                        .toList()
                : List.of();
    }
}
