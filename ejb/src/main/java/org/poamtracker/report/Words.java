package org.poamtracker.report;

import java.util.Locale;
import java.util.ResourceBundle;

/** The words of enums and headings in the reader's language. */
final class Words {

    private final ResourceBundle bundle;

    Words(Locale locale) {
        bundle = ResourceBundle.getBundle("org.poamtracker.report.words", locale);
    }

    String of(Enum<?> constant) {
        return constant == null ? null : of(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    String of(String key) {
        return bundle.getString(key);
    }
}
