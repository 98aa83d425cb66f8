package org.poamtracker.report;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.poamtracker.platform.Clocks;
import org.poamtracker.poam.Severity;

/** The words of enums and headings in the reader's language. */
final class Words {

    private final ResourceBundle bundle;
    private final Locale locale;

    Words(Locale locale) {
        this.locale = locale;
        bundle = ResourceBundle.getBundle("org.poamtracker.report.words", locale);
    }

    String of(Enum<?> constant) {
        return constant == null ? null : of(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    String of(String key) {
        return bundle.getString(key);
    }

    /** A text with its arguments put in. */
    String format(String key, Object... arguments) {
        return new MessageFormat(of(key), locale).format(arguments);
    }

    /** A rating, or that there is none. */
    String rating(Severity severity) {
        return severity == null ? of("unrated") : of(severity);
    }

    /** A rating's place, 1 for the most severe; what is not rated comes last. */
    static int rank(Severity severity) {
        return severity == null ? Severity.values().length + 1 : severity.rank();
    }

    /** A day as reports write it. */
    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(of("pattern.date"), locale).format(day);
    }

    /** What somebody said, and when. */
    String signed(String text, String by, Instant at) {
        return text + "\n" + format("signed", by, day(LocalDate.ofInstant(at, Clocks.BOSTON)));
    }
}
