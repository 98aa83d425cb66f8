package org.poamtracker.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import org.poamtracker.platform.RuleViolation;

/**
 * One message to one person. It refuses whatever could end a header line and begin another (MAIL-5).
 *
 * @param kind what it is for, such as {@code one-time-link}; shown to administrators in place of its subject and text
 * @param to the address, without a name
 * @param subject one line, at most 200 characters
 * @param text the plain text
 * @param html the same as HTML, its values escaped; may be null
 * @param useful how long after now it still makes sense to send it
 * @param confidential whether it carries a one-time link: its text is forgotten once it was sent or came too late
 */
public record MailMessage(
        String kind, String to, String subject, String text, String html, Duration useful, boolean confidential) {

    private static final Duration A_WEEK = Duration.ofDays(7);

    /** Checks what becomes a header. @throws RuleViolation {@code mail.bad-address}, {@code mail.bad-subject} */
    public MailMessage {
        if (!isAddress(to)) {
            throw new RuleViolation("mail.bad-address");
        }
        if (subject.isBlank() || subject.length() > 200 || hasControls(subject)) {
            throw new RuleViolation("mail.bad-subject");
        }
    }

    /** A plain notice, useful for a week. */
    public static MailMessage notice(String kind, String to, String subject, String text) {
        return new MailMessage(kind, to, subject, text, null, A_WEEK, false);
    }

    /** The same with an HTML part beside the plain one. */
    public MailMessage html(String escaped) {
        return new MailMessage(kind, to, subject, text, escaped, useful, confidential);
    }

    /** The same, carrying a one-time link that works for so long. */
    public MailMessage withOneTimeLink(Duration works) {
        return new MailMessage(kind, to, subject, text, html, works, true);
    }

    @Override
    public String toString() {
        return kind + " mail"; // not its text: it may carry a link, and logs print records
    }

    private static boolean isAddress(String address) {
        if (address == null || address.length() > 254 || hasControls(address) || address.indexOf('@') < 1) {
            return false;
        }
        try {
            InternetAddress[] parsed = InternetAddress.parse(address, true);
            return parsed.length == 1 && parsed[0].getAddress().equals(address);
        } catch (AddressException malformed) {
            return false;
        }
    }

    private static boolean hasControls(String text) {
        return text.chars().anyMatch(c -> Character.isISOControl(c) || c == '\u2028' || c == '\u2029');
    }
}
