package org.poamtracker.web.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.poamtracker.web.ui.Formats;

/**
 * How a changed field and its values read. A feature's bundle names the field ({@code field.dueOn}); where the values are an
 * enum's, it names that too ({@code history.status = PoamStatus}).
 */
@Named
@ApplicationScoped
public class TrailTexts {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

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
        return get(text, type + "." + value, value);
    }

    private static String get(ResourceBundle text, String key, String otherwise) {
        return text.containsKey(key) ? text.getString(key) : otherwise;
    }
}
