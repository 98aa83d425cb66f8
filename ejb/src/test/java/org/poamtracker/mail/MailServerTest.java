package org.poamtracker.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.poamtracker.mail.MailServer.Answer;

class MailServerTest {

    private static final Instant WRITTEN = Instant.parse("2026-11-21T15:00:00Z");

    @RegisterExtension
    static final GreenMailExtension GREEN = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Test
    @DisplayName("MAIL-2 a message arrives with both texts and an id that stays the same when it is tried again")
    void arrives() throws Exception {
        assertThat(server(GREEN.getSmtp().getPort())
                        .take(envelope("ana@example.org"))
                        .answer())
                .isEqualTo(Answer.TAKEN);

        MimeMessage received = GREEN.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo("Fällig");
        assertThat(received.getMessageID()).isEqualTo("<poam-4-" + WRITTEN.toEpochMilli() + "@example.org>");
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(received.getContentType()).startsWith("multipart/alternative");
        assertThat(received.getAllRecipients()).hasSize(1);
    }

    @Test
    @DisplayName("MAIL-3 a mail server that is not there certainly took nothing")
    void notThere() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }

        assertThat(server(free).take(envelope("ana@example.org")).answer()).isEqualTo(Answer.NOT_NOW);
    }

    @Test
    @DisplayName("MAIL-3 a refusal for now is tried again, an address refused for good is not")
    void refusals() throws IOException {
        assertThat(answerWhen("RCPT", "450 later").answer()).isEqualTo(Answer.NOT_NOW);
        assertThat(answerWhen("RCPT", "550 no such mailbox").answer()).isEqualTo(Answer.NEVER);
        assertThat(answerWhen(".", "554 not today").answer()).isEqualTo(Answer.NOT_NOW);
    }

    @Test
    @DisplayName("MAIL-2 when the connection breaks after the text was handed over, nobody knows")
    void brokenInTheMiddle() throws IOException {
        assertThat(answerWhen(".", null).answer()).isEqualTo(Answer.UNKNOWN);
    }

    /** What becomes of a message when the server says this to a command, or hangs up where it says nothing. */
    private static MailServer.Outcome answerWhen(String command, String answer) throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread talking = new Thread(() -> talk(socket, command, answer));
            talking.setDaemon(true);
            talking.start();
            return server(socket.getLocalPort()).take(envelope("ana@example.org"));
        }
    }

    private static void talk(ServerSocket socket, String command, String answer) {
        try (Socket client = socket.accept()) {
            var in = new java.io.BufferedReader(
                    new java.io.InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
            say(client, "220 ready");
            boolean text = false;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith(command) && (answer == null || !text || line.equals("."))) {
                    if (answer == null) {
                        return;
                    }
                    say(client, answer);
                    text = false;
                } else if (line.startsWith("DATA")) {
                    text = true;
                    say(client, "354 go on");
                } else if (!text || line.equals(".")) {
                    text = false;
                    say(client, "250 ok");
                }
            }
        } catch (IOException hungUp) {
            return;
        }
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
    }

    static MailServer server(int port) {
        return new MailServer(SmtpSettings.of(Map.of(
                "SMTP_HOST",
                ServerSetup.getLocalHostAddress(),
                "SMTP_PORT",
                String.valueOf(port),
                "SMTP_TLS",
                "none",
                "MAIL_FROM",
                "poam@example.org")::get));
    }

    private static Envelope envelope(String to) {
        return new Envelope(4, 1, to, "Fällig", "Text", "<p>Text</p>", WRITTEN);
    }

    static MailServer none() {
        return new MailServer(Optional.empty());
    }
}
