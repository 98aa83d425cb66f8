package org.poamtracker.it.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.selfaudit.AnswerService;
import org.poamtracker.selfaudit.CertificationService;
import org.poamtracker.selfaudit.Choice;
import org.poamtracker.selfaudit.GapService;
import org.poamtracker.selfaudit.LinkGap;
import org.poamtracker.selfaudit.PacketCheck;
import org.poamtracker.selfaudit.PacketService;
import org.poamtracker.selfaudit.SectionService;
import org.poamtracker.selfaudit.SignResponse;

/** AUDIT-5 in the server: what two have signed stays as it is, and one byte gives away what was changed. */
@ExtendWith(ArquillianExtension.class)
public class PacketIT {

    private static final int STRIDE = 61;
    private static final Target TARGET = Target.DOR;

    @AfterAll
    static void putAway() {
        Signatures.off();
    }

    @Test
    @DisplayName("AUDIT-5 after both have signed nobody changes anything, whatever they try")
    public void freezes() throws Exception {
        People.prepare();
        Campaigns.Asked at = Campaigns.certified(TARGET);
        long packet = packetOf(at);
        byte[] before = text(packet);
        byte[] document = document(packet);
        Map<String, String> tables = selfaudit();

        long version = Tables.number("select VERSION from SELFAUDIT_ANSWER where ID = ?", at.answerId());
        refused(() -> As.a(AnswerService.class).save(Campaigns.say(at.answerId(), version, Choice.YES)));
        LinkGap link = new LinkGap(at.answerId());
        link.setNumber(Items.at(TARGET, Items.Step.OPEN).number());
        refused(() -> done(() -> As.a(GapService.class).link(link)));
        refused(() -> done(() -> As.a(GapService.class).unlink(link)));
        refused(() -> As.a(GapService.class).draft(at.answerId()));
        var give = Campaigns.give(at.responseId(), at.sectionId(), As.person(TARGET.writer()));
        refused(() -> done(() -> As.a(SectionService.class).give(give)));
        refused(() -> done(() -> As.a(CertificationService.class).reopen(at.responseId())));
        SignResponse statement = Campaigns.statement(at);
        refused(() -> done(
                () -> Signatures.sign(proof -> As.a(CertificationService.class).sign(statement, proof))));
        Tables.write(
                "update POAM set WEAKNESS_NAME = 'Called otherwise since', VERSION = VERSION + 1"
                        + " where ID in (select POAM_ID from SELFAUDIT_GAP where ANSWER_ID = ?)",
                at.answerId());

        assertThat(selfaudit()).isEqualTo(tables);
        assertThat(text(packet)).isEqualTo(before);
        assertThat(document(packet)).as("every reader gets the same one").isEqualTo(document);
        assertThat(new String(document, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    @Test
    @DisplayName("AUDIT-5 a packet in which one byte was changed is found out, as text and as document")
    public void oneByteIsFoundOut() throws Exception {
        People.prepare();
        Campaigns.Asked at = Campaigns.certified(TARGET);
        long packet = packetOf(at);
        for (byte[] genuine : new byte[][] {text(packet), document(packet)}) {
            assertThat(verify(genuine).isGenuine()).isTrue();
            assertThat(verify(genuine).packet().current()).isTrue();
            for (int place = 0; place < genuine.length; place += STRIDE) {
                byte[] changed = genuine.clone();
                changed[place] ^= 1;
                assertThat(verify(changed).isGenuine()).as("byte %d", place).isFalse();
            }
        }
    }

    @Test
    @DisplayName("AUDIT-5 a packet that somebody changed in the database itself is not handed out")
    public void changedInTheDatabase() throws Exception {
        People.prepare();
        long packet = packetOf(Campaigns.certified(TARGET));
        byte[] before = text(packet);
        Tables.write("update SELFAUDIT_PACKET set CONTENT = replace(CONTENT, 'PARTIAL', 'YES') where ID = ?", packet);

        assertThatThrownBy(() -> text(packet)).hasMessageContaining("selfaudit.packet.changed");
        assertThatThrownBy(() -> document(packet)).hasMessageContaining("selfaudit.packet.changed");
        assertThatThrownBy(() -> verify(before)).hasMessageContaining("selfaudit.packet.changed");
    }

    private static Map<String, String> selfaudit() {
        Map<String, String> tables = new HashMap<>(Tables.now());
        tables.keySet().removeIf(table -> !table.startsWith("SELFAUDIT_") || table.equals("SELFAUDIT_PACKET"));
        return tables;
    }

    private static void refused(Callable<?> attempt) {
        assertThatThrownBy(() -> As.login(TARGET.writer(), attempt))
                .isInstanceOfSatisfying(RuleViolation.class, rule -> assertThat(rule.code())
                        .isIn("selfaudit.not-answering", "selfaudit.wrong-status"));
    }

    private static Void done(Attempt.Change change) throws Exception {
        change.make();
        return null;
    }

    private static long packetOf(Campaigns.Asked at) {
        return Tables.number("select max(ID) from SELFAUDIT_PACKET where RESPONSE_ID = ?", at.responseId());
    }

    private static byte[] text(long packet) throws Exception {
        return As.login(
                TARGET.writer(),
                () -> As.a(PacketService.class).text(packet).content().open().readAllBytes());
    }

    private static byte[] document(long packet) throws Exception {
        return As.login(TARGET.writer(), () -> As.a(PacketService.class)
                .document(packet)
                .content()
                .open()
                .readAllBytes());
    }

    private static PacketCheck verify(byte[] uploaded) throws Exception {
        return As.login(TARGET.writer(), () -> As.a(PacketService.class).verify(uploaded));
    }
}
