package org.poamtracker.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.poamtracker.mail.MailServer.Answer;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.platform.TestPersistence;

class MailSenderTest {

    @RegisterExtension
    static final GreenMailExtension GREEN = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    private static TestPersistence db;

    private MailWorld world;

    @BeforeAll
    static void open() {
        db = TestPersistence.start();
    }

    @AfterAll
    static void close() {
        db.close();
    }

    @BeforeEach
    void begin() {
        world = new MailWorld(db);
    }

    @AfterEach
    void empty() {
        db.sql("DELETE FROM MAIL_OUTBOX");
    }

    @Test
    @DisplayName("MAIL-1 MAIL-2 what was written is sent, once, however often the sender looks")
    void sentOnce() {
        long id = world.write("ana@example.org");
        MailSender sender = world.sender(green());

        sender.tick();
        sender.tick();
        world.clock.advance(Duration.ofDays(1));
        sender.tick();

        assertThat(GREEN.getReceivedMessages()).hasSize(1);
        assertThat(world.row(id).status()).isEqualTo(MailStatus.SENT);
    }

    @Test
    @DisplayName("MAIL-3 a mail server that is down is asked again after the wait, and not before")
    void retriedAfterRefusal() throws Exception {
        long id = world.write("ana@example.org");
        world.sender(new Scripted(Answer.NOT_NOW)).tick();
        MailSender sender = world.sender(green());

        sender.tick();
        assertThat(GREEN.getReceivedMessages()).isEmpty();
        world.clock.advance(Duration.ofMinutes(1));
        sender.tick();

        assertThat(GREEN.getReceivedMessages()).hasSize(1);
        assertThat(world.row(id).attempts()).isEqualTo(2);
    }

    @Test
    @DisplayName("MAIL-2 a message in whose hand-over the server died is never sent again, but listed")
    void crashWindow() {
        long id = world.write("ana@example.org");
        assertThatThrownBy(() -> world.sender(new Dying()).tick()).isInstanceOf(ServerDied.class);
        assertThat(world.row(id).status()).isEqualTo(MailStatus.SENDING);
        MailSender next = world.sender(green());

        next.tick();
        world.clock.advance(Duration.ofHours(1));
        next.tick();
        next.tick();

        assertThat(GREEN.getReceivedMessages()).isEmpty();
        assertThat(world.row(id).status()).isEqualTo(MailStatus.UNKNOWN);
        var listed = db.commit(() -> world.service(green()).list(MailStatus.UNKNOWN, 0, 10));
        assertThat(listed.rows()).extracting(MailRow::id).containsExactly(id);
    }

    @Test
    @DisplayName("MAIL-2 a hand-over that ends long after it was given up changes nothing")
    void lateEnd() {
        long id = world.write("ana@example.org");
        MailServer slow = new Scripted(Answer.TAKEN) {
            @Override
            Outcome take(Envelope envelope) {
                world.clock.advance(Duration.ofHours(1));
                world.sender(green()).tick();
                return super.take(envelope);
            }
        };

        world.sender(slow).tick();

        assertThat(world.row(id).status()).isEqualTo(MailStatus.UNKNOWN);
    }

    @Test
    @DisplayName("MAIL-3 neither a bad address nor a defect stops the next message")
    void badOnesDoNotStopTheNext() {
        long bad = world.write("bad@example.org");
        long broken = world.write("broken@example.org");
        long good = world.write("good@example.org");
        Scripted server = new Scripted(Answer.NEVER, null, Answer.TAKEN);

        world.sender(server).tick();

        assertThat(server.asked).containsExactly("bad@example.org", "broken@example.org", "good@example.org");
        assertThat(world.row(bad).status()).isEqualTo(MailStatus.FAILED);
        assertThat(world.row(broken).status()).isEqualTo(MailStatus.UNKNOWN);
        assertThat(world.row(good).status()).isEqualTo(MailStatus.SENT);
    }

    @Test
    @DisplayName("MAIL-4 without a mail server messages are held, and go out once there is one")
    void held() {
        long id = world.write(MailMessage.notice("due", "ana@example.org", "Due", "Text"), false);
        world.sender(MailServerTest.none()).tick();
        assertThat(world.row(id).status()).isEqualTo(MailStatus.HELD);

        world.sender(green()).tick();

        assertThat(world.row(id).status()).isEqualTo(MailStatus.SENT);
    }

    @Test
    @DisplayName("MAIL-4 MAIL-6 a link that came too late is not sent, and its text is gone; so is that of a sent one")
    void links() {
        MailMessage link = MailText.write("password-forgotten", "ana@example.org", "ana", "https://x/?t=SECRET");
        long sent = world.write(link, true);
        world.sender(new Scripted(Answer.TAKEN)).tick();
        long late = world.write(link, true);
        long held = world.write(link, false);
        long refused = world.write(link, true);
        world.sender(new Scripted(Answer.NOT_NOW, Answer.NEVER)).tick();
        world.clock.advance(Duration.ofMinutes(11));

        world.sender(MailServerTest.none()).tick();

        assertThat(world.text(sent)).isNull();
        for (long past : List.of(late, refused)) {
            assertThat(world.row(past).status()).isEqualTo(MailStatus.EXPIRED);
            assertThat(world.text(past)).isNull();
        }
        assertThat(world.text(held)).isNull();
    }

    @Test
    @DisplayName("MAIL-2 TRAIL-1 an administrator may send a stuck message again, and the trail says so")
    void retryByHand() {
        long id = world.write("ana@example.org");
        world.sender(new Scripted(Answer.UNKNOWN)).tick();
        MailService service = world.service(green());

        db.commit(() -> service.retry(id));
        world.sender(green()).tick();

        assertThat(GREEN.getReceivedMessages()).hasSize(1);
        assertThat(world.trail).hasSize(1);
        assertThat(db.commit(() -> service.count(MailStatus.SENT))).isEqualTo(1);
        assertThatThrownBy(() -> db.commit(() -> service.retry(99)))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.code()).isEqualTo("mail.unknown"));
    }

    @Test
    @DisplayName("MAIL-6 SEC-7 the state of a message is forgotten after 90 days")
    void forgetting() {
        world.write("ana@example.org");
        MailSender sender = world.sender(new Scripted(Answer.TAKEN));
        sender.tick();
        world.clock.advance(Duration.ofDays(91));
        long young = world.write("bob@example.org");

        sender.forgetOld();

        assertThat(db.commit(() -> world.service(green()).count(MailStatus.SENT)))
                .isZero();
        assertThat(world.row(young).status()).isEqualTo(MailStatus.QUEUED);
    }

    private static MailServer green() {
        return MailServerTest.server(GREEN.getSmtp().getPort());
    }

    /** Answers as it is told; breaks where it is told nothing. */
    private static class Scripted extends MailServer {

        final List<String> asked = new ArrayList<>();
        private final List<Answer> answers;

        Scripted(Answer... answers) {
            super(java.util.Optional.empty());
            this.answers = new ArrayList<>(Arrays.asList(answers));
        }

        @Override
        boolean isConfigured() {
            return !answers.isEmpty();
        }

        @Override
        Outcome take(Envelope envelope) {
            asked.add(envelope.to());
            Answer answer = answers.remove(0);
            if (answer == null) {
                throw new IllegalStateException("a defect");
            }
            return new Outcome(answer, answer == Answer.TAKEN ? null : "as told");
        }
    }

    /** The machine goes down while it speaks. */
    private static final class Dying extends Scripted {

        Dying() {
            super(Answer.TAKEN);
        }

        @Override
        Outcome take(Envelope envelope) {
            throw new ServerDied();
        }
    }

    private static final class ServerDied extends Error {
        private static final long serialVersionUID = 1L;
    }
}
