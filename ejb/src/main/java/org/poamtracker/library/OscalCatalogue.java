package org.poamtracker.library;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParsingException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.poamtracker.library.Incoming.IncomingRequirement;

/**
 * Reads an OSCAL catalogue (JSON): groups, controls and their enhancements become requirements in a tree. Statements are written
 * out with their labels, parameters as {@code [Assignment: …]}. Withdrawn controls are left out.
 */
final class OscalCatalogue {

    private final String name;
    private final Wording like;
    private final List<LibraryFault> faults;
    private final List<IncomingRequirement> requirements = new ArrayList<>();
    private final Set<String> citations = new HashSet<>();
    private String title;

    private OscalCatalogue(String name, Wording like, List<LibraryFault> faults) {
        this.name = name;
        this.like = like;
        this.faults = faults;
    }

    /**
     * Reads it.
     *
     * @param like days, link, source and whom it concerns, for every requirement of it
     * @param faults takes what is wrong, with its place
     */
    static OscalCatalogue read(String name, InputStream json, Wording like, List<LibraryFault> faults) {
        OscalCatalogue catalogue = new OscalCatalogue(name, like, faults);
        try (JsonReader reader = Json.createReader(json)) {
            catalogue.root(reader.readObject());
        } catch (JsonParsingException e) {
            faults.add(LibraryFault.at(
                    name + ", line " + e.getLocation().getLineNumber() + ", column "
                            + e.getLocation().getColumnNumber(),
                    "library.oscal-no-json"));
        } catch (JsonException | ClassCastException e) {
            faults.add(LibraryFault.at(name, "library.oscal-no-json"));
        }
        return catalogue;
    }

    String title() {
        return title;
    }

    List<IncomingRequirement> requirements() {
        return requirements;
    }

    private void root(JsonObject document) {
        JsonObject catalog = object(document, "catalog");
        if (catalog == null) {
            fault("", "library.oscal-no-catalogue");
            return;
        }
        JsonObject metadata = object(catalog, "metadata");
        title = metadata == null ? null : string(metadata, "title");
        if (title == null) {
            fault("catalog.metadata", "library.oscal-missing", "title");
        }
        groups(catalog, "catalog", null);
        if (requirements.isEmpty() && faults.isEmpty()) {
            fault("catalog", "library.oscal-no-controls");
        }
    }

    private void groups(JsonObject parent, String path, String above) {
        int at = 0;
        for (JsonObject group : objects(parent, "groups", path)) {
            String here = path + ".groups[" + at++ + "]";
            String heading = string(group, "title");
            if (heading == null) {
                fault(here, "library.oscal-missing", "title");
                continue;
            }
            String id = string(group, "id");
            String citation = add(here, id == null ? heading : id, group, above);
            if (citation != null) {
                groups(group, here, citation);
            }
        }
        controls(parent, path, above, OscalText.of(parent, null));
    }

    private void controls(JsonObject parent, String path, String above, OscalText around) {
        int at = 0;
        for (JsonObject control : objects(parent, "controls", path)) {
            String id = string(control, "id");
            String here = path + ".controls[" + at++ + "]" + (id == null ? "" : " (" + id + ")");
            if (id == null || string(control, "title") == null) {
                fault(here, "library.oscal-missing", id == null ? "id" : "title");
            } else if (!"withdrawn".equalsIgnoreCase(OscalText.prop(control, "status"))) {
                String citation = add(here, id, control, above);
                if (citation != null) {
                    controls(control, here, citation, OscalText.of(control, around));
                }
            }
        }
    }

    /** Adds a group or control; gives its citation, or null where it cannot be one. */
    private String add(String place, String id, JsonObject found, String above) {
        String label = OscalText.prop(found, "label");
        String citation = label == null ? id.toUpperCase(Locale.ROOT) : label;
        if (citation.length() > 120 || !citations.add(citation)) {
            fault(place, citation.length() > 120 ? "library.text-long" : "library.text-twice", citation, 120);
            return null;
        }
        OscalText texts = OscalText.of(found, null);
        RequirementFacts facts = new RequirementFacts(like.facts());
        facts.setHeading(shortened(string(found, "title")));
        facts.setText(texts.statement(found));
        facts.setGuidance(texts.guidance(found));
        if (isLong(facts.getText()) || isLong(facts.getGuidance())) {
            fault(place, "library.text-long", "prose", RequirementFacts.LONGEST);
        }
        requirements.add(new IncomingRequirement(
                name + ", " + place, citation, above, List.of(new Wording(facts, like.applies(), like.from()))));
        return citation;
    }

    private static boolean isLong(String text) {
        return text != null && text.length() > RequirementFacts.LONGEST;
    }

    private static String shortened(String heading) {
        return heading.length() <= 300 ? heading : heading.substring(0, 300);
    }

    private List<JsonObject> objects(JsonObject parent, String key, String path) {
        JsonValue found = parent.get(key);
        if (found == null) {
            return List.of();
        }
        if (!(found instanceof JsonArray all) || !all.stream().allMatch(JsonObject.class::isInstance)) {
            fault(path + "." + key, "library.oscal-shape", key);
            return List.of();
        }
        return all.getValuesAs(JsonObject.class);
    }

    private void fault(String path, String code, Object... arguments) {
        faults.add(LibraryFault.at(path.isEmpty() ? name : name + ", " + path, code, arguments));
    }

    private static JsonObject object(JsonObject parent, String key) {
        return parent.get(key) instanceof JsonObject found ? found : null;
    }

    /** The text under a key; null where there is none, or nothing but blanks. */
    static String string(Map<String, JsonValue> parent, String key) {
        return parent.get(key) instanceof JsonString found && !found.getString().isBlank()
                ? found.getString().strip()
                : null;
    }
}
