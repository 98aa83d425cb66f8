package org.poamtracker.trail;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;

/**
 * The note and the changed fields of a row, as JSON: {@code {"note": …, "changes": [[field, old, new], …]}}.
 *
 * @param note a sentence of facts, or null
 * @param changes what changed, in the order in which it was noted
 */
public record TrailDetail(String note, List<FieldChange> changes) {

    static String write(TrailEvent event) {
        if (event.note() == null && event.changes().isEmpty()) {
            return null;
        }
        JsonObjectBuilder detail = Json.createObjectBuilder();
        if (event.note() != null) {
            detail.add("note", event.note());
        }
        if (!event.changes().isEmpty()) {
            JsonArrayBuilder all = Json.createArrayBuilder();
            event.changes().forEach(change -> all.add(asArray(change)));
            detail.add("changes", all);
        }
        return detail.build().toString();
    }

    /** Reads what a row's DETAIL holds; nothing where it is null. */
    public static TrailDetail read(String json) {
        if (json == null) {
            return new TrailDetail(null, List.of());
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject detail = reader.readObject();
            List<FieldChange> changes = detail.containsKey("changes")
                    ? detail.getJsonArray("changes").getValuesAs(JsonArray.class).stream()
                            .map(TrailDetail::asChange)
                            .toList()
                    : List.of();
            return new TrailDetail(detail.getString("note", null), changes);
        }
    }

    private static JsonArrayBuilder asArray(FieldChange change) {
        JsonArrayBuilder array = Json.createArrayBuilder().add(change.field());
        addOrNull(array, change.oldValue());
        addOrNull(array, change.newValue());
        return array;
    }

    private static void addOrNull(JsonArrayBuilder array, String value) {
        if (value == null) {
            array.addNull();
        } else {
            array.add(value);
        }
    }

    private static FieldChange asChange(JsonArray array) {
        return new FieldChange(array.getString(0), stringOrNull(array, 1), stringOrNull(array, 2));
    }

    private static String stringOrNull(JsonArray array, int index) {
        return array.get(index) == JsonValue.NULL ? null : array.getString(index);
    }
}
