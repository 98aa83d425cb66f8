package org.poamtracker.web.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.poamtracker.web.ui.Formats;

/**
 * How a changed field and its values read. A feature's bundle names the field ({@code field.dueOn}); where the values are an
 * enum's, it names that too ({@code history.status = PoamStatus}), and the bundle that words it where it is another one
 * ({@code history.role = security:Role}).
 */
@Named
@ApplicationScoped
public class TrailTexts {

    private static final String EVENT = "event.";
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** What happened, in the words of the feature ({@code event.POAM_SUBMITTED}) or else of the trail. */
    public String event(ResourceBundle text, String action) {
        String plain = action.charAt(0) + action.substring(1).replace('_', ' ').toLowerCase(Locale.ROOT);
        return get(text, EVENT + action, get(bundle("trail"), EVENT + action, plain));
    }

    /** The field's label, or its name where the bundle has none. */
    public String field(ResourceBundle text, String field) {
        return get(text, "field." + field, field);
    }

    /** A value as its reader would write it. */
    public String value(ResourceBundle text, String field, String value) {
        if (value == null) {
            return null;
        }
        if (DAY.matcher(value).matches()) {
            return Formats.date(LocalDate.parse(value));
        }
        String type = get(text, "history." + field, "");
        int colon = type.indexOf(':');
        return colon < 0
                ? get(text, type + "." + value, value)
                : get(bundle(type.substring(0, colon)), type.substring(colon + 1) + "." + value, value);
    }

    private static ResourceBundle bundle(String feature) {
        return ResourceBundle.getBundle("org.poamtracker.web." + feature);
    }

    private static String get(ResourceBundle text, String key, String otherwise) {
        return text.containsKey(key) ? text.getString(key) : otherwise;
    }
}
