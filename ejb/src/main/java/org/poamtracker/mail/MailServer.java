package org.poamtracker.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Date;
import java.util.Optional;
import java.util.regex.Pattern;

/** Hands one message to the mail server and tells apart what certainly did not arrive from what may have. */
@ApplicationScoped
class MailServer {

    /** How a hand-over ended. */
    enum Answer {
        TAKEN,
        NOT_NOW,
        NEVER,
        UNKNOWN
    }

    /** The answer, and what the mail server said where it was not good. */
    record Outcome(Answer answer, String why) {}

    private static final Pattern REPLY = Pattern.compile("(?m)(^|: )[45][0-9]{2}[ -]");

    private final Optional<SmtpSettings> settings;

    MailServer() {
        this(SmtpSettings.ofThisServer());
    }

    MailServer(Optional<SmtpSettings> settings) {
        this.settings = settings;
    }

    /** Whether there is one. */
    boolean isConfigured() {
        return settings.isPresent();
    }

    @Override
    public String toString() {
        return settings.map(SmtpSettings::toString).orElse("no server: POAM_SMTP_HOST is not set");
    }

    /** Hands a message over. Until the connection stands it was certainly not taken; a "no" of the server is certain too. */
    Outcome take(Envelope envelope) {
        SmtpSettings smtp = settings.orElseThrow();
        Session session = Session.getInstance(smtp.properties(), authenticator(smtp));
        boolean speaking = false;
        try (Transport transport = session.getTransport()) {
            Message message = message(envelope, session, smtp);
            transport.connect();
            speaking = true;
            transport.sendMessage(message, message.getAllRecipients());
            return new Outcome(Answer.TAKEN, null);
        } catch (SendFailedException refused) {
            return new Outcome(answerTo(refused), said(refused));
        } catch (MessagingException broken) {
            return new Outcome(speaking ? Answer.UNKNOWN : Answer.NOT_NOW, said(broken));
        }
    }

    /** Only a reply with a code is a "no"; a connection that ended without one is reported in the same way. */
    private static Answer answerTo(SendFailedException refused) {
        if (!REPLY.matcher(said(refused)).find()) {
            return Answer.UNKNOWN;
        }
        boolean never = refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0;
        return never ? Answer.NEVER : Answer.NOT_NOW;
    }

    private static Authenticator authenticator(SmtpSettings smtp) {
        if (smtp.user() == null) {
            return null;
        }
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(smtp.user(), smtp.password());
            }
        };
    }

    private static Message message(Envelope envelope, Session session, SmtpSettings smtp) throws MessagingException {
        MimeMessage message = new IdentifiedMessage(session, envelope, smtp);
        message.setFrom(new InternetAddress(smtp.from(), true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(envelope.to(), true));
        message.setSubject(envelope.subject(), "UTF-8");
        message.setSentDate(Date.from(envelope.writtenAt()));
        message.setHeader("Auto-Submitted", "auto-generated");
        if (envelope.html() == null) {
            message.setText(envelope.text(), "UTF-8");
        } else {
            message.setContent(both(envelope));
        }
        return message;
    }

    private static MimeMultipart both(Envelope envelope) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(envelope.text(), "UTF-8");
        MimeBodyPart html = new MimeBodyPart();
        html.setText(envelope.html(), "UTF-8", "html");
        return new MimeMultipart("alternative", text, html);
    }

    private static String said(MessagingException e) {
        Exception next = e.getNextException();
        return next == null ? e.getMessage() : e.getMessage() + ": " + next.getMessage();
    }

    /** A message whose id stays the same however often it is tried, so that mailboxes can see a double. */
    private static final class IdentifiedMessage extends MimeMessage {

        private final String id;

        IdentifiedMessage(Session session, Envelope envelope, SmtpSettings smtp) {
            super(session);
            String domain = smtp.from().substring(smtp.from().indexOf('@') + 1);
            id = "<poam-" + envelope.id() + "-" + envelope.writtenAt().toEpochMilli() + "@" + domain + ">";
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
