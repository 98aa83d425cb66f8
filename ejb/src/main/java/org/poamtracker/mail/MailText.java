package org.poamtracker.mail;

import java.text.MessageFormat;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The texts of messages, from {@code mail.properties}: {@code <kind>.subject}, {@code <kind>.text} and, where a message has
 * one, {@code <kind>.html}. Every message ends with {@code signature}; a kind with {@code <kind>.link-minutes} carries a
 * one-time link that works for so long.
 */
public final class MailText {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.poamtracker.mail.mail", Locale.ROOT);

    private MailText() {}

    /** Whether there are texts of this kind. */
    public static boolean knows(String kind) {
        return TEXTS.containsKey(kind + ".subject");
    }

    /**
     * Writes a message of a kind, its placeholders {0}, {1} … filled; in the HTML part they are escaped.
     *
     * @throws MissingResourceException when the bundle has no such kind
     */
    public static MailMessage write(String kind, String to, Object... values) {
        MailMessage message = MailMessage.notice(
                kind,
                to,
                fill(TEXTS.getString(kind + ".subject"), withoutLines(values)),
                fill(TEXTS.getString(kind + ".text"), values) + "\n\n-- \n" + TEXTS.getString("signature") + "\n");
        if (TEXTS.containsKey(kind + ".html")) {
            message = message.html(fill(TEXTS.getString(kind + ".html"), escaped(values)));
        }
        return TEXTS.containsKey(kind + ".link-minutes") ? message.withOneTimeLink(linkWorks(kind)) : message;
    }

    private static Duration linkWorks(String kind) {
        return Duration.ofMinutes(Long.parseLong(TEXTS.getString(kind + ".link-minutes")));
    }

    private static String fill(String text, Object[] values) {
        return new MessageFormat(text, Locale.US).format(values);
    }

    /** A name with a line break in it would end the subject's header line (MAIL-5). */
    private static Object[] withoutLines(Object[] values) {
        return Arrays.stream(values)
                .map(value -> value instanceof String text ? text.replaceAll("[\\p{Cntrl}\u2028\u2029]+", " ") : value)
                .toArray();
    }

    private static Object[] escaped(Object[] values) {
        return Arrays.stream(values)
                .map(value -> value instanceof String text ? escape(text) : value)
                .toArray();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
