package org.poamtracker.reports;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of one report in one language, and behind them those that all reports share. */
public final class Texts extends ResourceBundle {

    private static final String COMMON = "common";

    private final ResourceBundle own;
    private final Locale locale;

    /** Where a language lacks a text the English one is taken, whatever the language of the server is. */
    Texts(String bundle, Locale locale) {
        this.own = load(bundle, locale);
        this.locale = locale;
        setParent(load(COMMON, locale));
    }

    private static ResourceBundle load(String bundle, Locale locale) {
        return getBundle(
                "reports." + bundle.replace('/', '.'),
                locale,
                Texts.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** A text with its arguments put in. */
    public String format(String key, Object... arguments) {
        return new MessageFormat(getString(key), locale).format(arguments);
    }

    /** A day as the tables of a report write it. */
    public String date(LocalDate day) {
        return DateTimeFormatter.ofPattern(getString("pattern.date"), locale).format(day);
    }

    /** A day, or nothing where there is none. */
    public String dateOrNull(LocalDate day) {
        return day == null ? null : date(day);
    }

    /** A whole number with its thousands set apart. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** How many of a hundred, to the nearest; of none, none. */
    public String share(long part, long whole) {
        return NumberFormat.getPercentInstance(locale).format(whole == 0 ? 0 : (double) part / whole);
    }

    @Override
    public Locale getLocale() {
        return locale;
    }

    @Override
    protected Object handleGetObject(String key) {
        return own.containsKey(key) ? own.getObject(key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(own.keySet());
    }
}
