package org.poamtracker.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.function.UnaryOperator;

/**
 * How mail leaves. Each setting is a system property ({@code poam.smtp.host}) or else an environment variable
 * ({@code POAM_SMTP_HOST}); without a host no mail leaves.
 *
 * @param tls how the connection is protected; {@code starttls} unless said otherwise
 * @param from the sender's address
 */
record SmtpSettings(String host, int port, String user, String password, Tls tls, String from) {

    /** How the connection to the mail server is protected. */
    enum Tls {
        /** Begins in the clear and refuses to go on without TLS. */
        STARTTLS(587),
        /** TLS from the first byte. */
        TLS(465),
        /** Not at all: for a relay on the same machine. */
        NONE(25);

        private final int port;

        Tls(int port) {
            this.port = port;
        }
    }

    /** The settings of this server; empty where none are made. @throws IllegalStateException naming the setting that is wrong */
    static Optional<SmtpSettings> ofThisServer() {
        return of(name -> {
            String property =
                    System.getProperty("poam." + name.toLowerCase(Locale.ROOT).replace('_', '.'));
            return property != null ? property : System.getenv("POAM_" + name);
        });
    }

    /** The same from any source of values by their name without {@code POAM_}. */
    static Optional<SmtpSettings> of(UnaryOperator<String> value) {
        String host = text(value.apply("SMTP_HOST"));
        if (host == null) {
            return Optional.empty();
        }
        Tls tls = tls(text(value.apply("SMTP_TLS")));
        String from = text(value.apply("MAIL_FROM"));
        if (from == null) {
            throw new IllegalStateException("POAM_SMTP_HOST is set, and POAM_MAIL_FROM is missing");
        }
        int port = port(text(value.apply("SMTP_PORT")), tls);
        return Optional.of(new SmtpSettings(host, port, text(value.apply("SMTP_USER")), password(value), tls, from));
    }

    /** What Jakarta Mail is to be told. Waits are bounded, and a certificate must be the host's. */
    Properties properties() {
        Properties mail = new Properties();
        mail.setProperty("mail.transport.protocol", "smtp");
        mail.setProperty("mail.smtp.host", host);
        mail.setProperty("mail.smtp.port", String.valueOf(port));
        mail.setProperty("mail.smtp.auth", String.valueOf(user != null));
        mail.setProperty("mail.smtp.connectiontimeout", "10000");
        mail.setProperty("mail.smtp.timeout", "30000");
        mail.setProperty("mail.smtp.writetimeout", "30000");
        mail.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        mail.setProperty("mail.smtp.ssl.enable", String.valueOf(tls == Tls.TLS));
        mail.setProperty("mail.smtp.starttls.enable", String.valueOf(tls == Tls.STARTTLS));
        mail.setProperty("mail.smtp.starttls.required", String.valueOf(tls == Tls.STARTTLS));
        return mail;
    }

    @Override
    public String toString() {
        return host + ":" + port + " (" + tls + ")"; // not the password
    }

    private static Tls tls(String text) {
        try {
            return text == null ? Tls.STARTTLS : Tls.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("POAM_SMTP_TLS is starttls, tls or none, not " + text, e);
        }
    }

    private static int port(String text, Tls tls) {
        if (text == null) {
            return tls.port;
        }
        if (!text.matches("[0-9]{1,5}")) {
            throw new IllegalStateException("POAM_SMTP_PORT is not a number: " + text);
        }
        return Integer.parseInt(text);
    }

    private static String password(UnaryOperator<String> value) {
        String file = text(value.apply("SMTP_PASSWORD_FILE"));
        if (file == null) {
            return text(value.apply("SMTP_PASSWORD"));
        }
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("POAM_SMTP_PASSWORD_FILE cannot be read", e);
        }
    }

    private static String text(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
