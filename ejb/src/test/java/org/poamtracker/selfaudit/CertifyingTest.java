package org.poamtracker.selfaudit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.poamtracker.selfaudit.SelfauditWorld.IDA;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.Permission;
import org.poamtracker.security.Proof;
import org.poamtracker.security.ProofMethod;
import org.poamtracker.security.Reach;
import org.poamtracker.security.Signature;
import org.poamtracker.security.Signing;

class CertifyingTest {

    /** For what somebody was asked who they are. */
    static final List<String> asked = new ArrayList<>();

    static SelfauditWorld world;
    static CertificationService certification;
    static DecisionService decisions;
    static PacketService packets;
    static ScoreService scores;

    @BeforeAll
    static void open() {
        world = new SelfauditWorld();
        world.wiring.with(Signing.class, new Signing() {
            @Override
            public Signature confirm(Proof proof, String what) {
                asked.add(what);
                if (!"right".equals(proof.getCode())) {
                    throw new RuleViolation("security.signature-refused");
                }
                return new Signature(
                        world.user.accountId(),
                        world.user.personId(),
                        world.user.name(),
                        Instant.parse("2026-11-20T17:00:30Z"),
                        ProofMethod.TOTP,
                        "192.0.2.7");
            }
        });
        certification = world.wiring.get(CertificationService.class);
        decisions = world.wiring.get(DecisionService.class);
        packets = world.wiring.get(PacketService.class);
        scores = world.wiring.get(ScoreService.class);
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @Test
    @DisplayName("AUDIT-4 signing refuses with everything that is missing, answers, files and items")
    void refusesWhatIsMissing() {
        long response = world.response(world.launch("WISP"), "DTA");
        world.ana();
        world.say(world.row(response, "W1"), Choice.NO, null, null);
        world.say(world.row(response, "W2"), Choice.YES, null, null);

        assertThatThrownBy(() -> sign(response)).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.code()).isEqualTo("selfaudit.incomplete");
            assertThat(refused.reasons()).extracting(RuleViolation::code).hasSize(11);
            assertThat(refused.reasons().get(0).code()).isEqualTo("selfaudit.lacks-item");
            assertThat(refused.reasons().get(1).code()).isEqualTo("selfaudit.lacks-file");
            assertThat(refused.reasons().get(2).code()).isEqualTo("selfaudit.lacks-answer");
        });
    }

    @Test
    @DisplayName(
            "AUDIT-5 two persons sign, each confirming who they are; then nothing changes and the packet is frozen")
    void twoSign() throws IOException {
        long response = complete();
        asked.clear();
        assertThatThrownBy(() -> sign(response, version(response), "wrong"))
                .hasMessageContaining("security.signature-refused");
        assertThat(asked).containsExactly("self-audit of DTA, Self-audit 2026");
        assertThatThrownBy(() -> sign(response, version(response) - 1, "right"))
                .hasMessageContaining("selfaudit.changed");
        assertThat(asked).as("no code is wasted").hasSize(1);
        sign(response);
        assertThatThrownBy(() -> world.say(world.row(response, "W1"), Choice.YES, null, null))
                .hasMessageContaining("selfaudit.not-answering");
        world.user.allow(Permission.SELFAUDIT_ENDORSE, new Reach.Agency(SelfauditWorld.DTA));
        assertThatThrownBy(() -> endorse(response)).hasMessageContaining("selfaudit.signed-by-same");
        head();
        endorse(response);

        PacketRow packet =
                world.db.commit(() -> certification.show(response)).packets().get(0);
        String text = text(packet);
        assertThat(PacketText.sha256(text)).isEqualTo(packet.sha256());
        assertThat(text)
                .contains(
                        "\"round\":1",
                        "\"code\":\"DTA\"",
                        "\"as\":\"SIGNED\"",
                        "\"name\":\"Ida\"",
                        "\"provedBy\":\"TOTP\"",
                        "\"weakness\":\"")
                .doesNotContain("192.0.2.7");
        assertThat(world.db.number("SELECT COUNT(*) FROM SELFAUDIT_STEP WHERE ADDRESS = '192.0.2.7' AND RESPONSE_ID = "
                        + response))
                .isEqualTo(2);
        assertThat(verify(text).isGenuine()).isTrue();
        assertThat(verify(text).packet().current()).isTrue();
        assertThat(verify(text.replace("PARTIAL", "YES")).isGenuine()).isFalse();
    }

    @Test
    @DisplayName("AUDIT-6 a return opens a new round and keeps the packet of the old one; acceptance ends it")
    void returnsAndAccepts() throws IOException {
        long response = complete();
        certify(response);
        String first = text(
                world.db.commit(() -> certification.show(response)).packets().get(0));
        world.ida();
        DecideResponse without = new DecideResponse(response, version(response));
        assertThatThrownBy(() -> world.db.commit(() -> decisions.giveBack(without)))
                .hasMessageContaining("selfaudit.words-needed");
        DecideResponse back = new DecideResponse(response, version(response));
        back.setWords("Which contracts?");
        world.db.commit(() -> decisions.giveBack(back));
        assertThat(world.db.commit(() -> world.responses.show(response)).head().round())
                .isEqualTo(2);
        assertThat(verify(first).isGenuine()).isTrue();
        assertThat(verify(first).packet().current()).isFalse();

        certify(response);
        world.ida();
        DecideResponse accept = new DecideResponse(response, version(response));
        world.db.commit(() -> decisions.accept(accept));

        Readiness done = world.db.commit(() -> certification.show(response));
        assertThat(done.packets()).extracting(PacketRow::current).containsExactly(false, true);
        assertThat(done.steps())
                .extracting(StepRow::kind)
                .containsExactly(
                        StepKind.SIGNED,
                        StepKind.ENDORSED,
                        StepKind.RETURNED,
                        StepKind.SIGNED,
                        StepKind.ENDORSED,
                        StepKind.ACCEPTED);
        assertThatThrownBy(() -> world.db.commit(() -> decisions.accept(accept)))
                .hasMessageContaining("selfaudit");
    }

    @Test
    @DisplayName("AUDIT-2 scores are compared with the year before, and changed answers are named")
    void compares() {
        long before = world.response(world.launch("WISP"), "DTA");
        world.ana();
        world.say(world.row(before, "W1"), Choice.NO, null, null);
        long campaign = world.launch("WISP");
        long now = world.response(campaign, "DTA");
        world.ana();
        world.say(world.row(now, "W1"), Choice.YES, null, null);

        YearOnYear years = world.db.commit(() -> scores.compare(now));
        HeatMap heat = world.db.commit(() -> scores.heat(campaign));

        assertThat(years.changed()).extracting(row -> row.question().code()).containsExactly("W1");
        assertThat(years.scores().all()).isEqualTo(new HeatRow.Cell(100, 0));
        assertThat(heat.rows()).extracting(HeatRow::agency).containsExactly("DTA");
        assertThat(heat.rows().get(0).cells().get(0).change()).isEqualTo(100);
    }

    @Test
    @DisplayName("AUDIT-8 home says what waits: sections given to one, what to answer, to sign and to decide")
    void waits() {
        WaitingService waiting = world.wiring.get(WaitingService.class);
        long response = complete();
        SectionProgress part =
                world.db.commit(() -> world.responses.show(response)).sections().get(0);
        long other = world.response(world.launch("WISP"), "DTA");
        world.ana();
        GiveSection give = new GiveSection(other, part.section().id());
        give.setPersonId(SelfauditWorld.TOM);
        give.setDueOn(SelfauditWorld.TODAY.plusDays(3));
        world.db.commit(() -> world.sections.give(give));

        assertThat(world.db.commit(waiting::mine).leading()).isNotEmpty();
        world.tom();
        assertThat(world.db.commit(waiting::mine).sections())
                .extracting(SelfauditWaiting.Waits::responseId)
                .containsExactly(other);
        world.ana();
        sign(response);
        head();
        assertThat(world.db.commit(waiting::mine).endorsing())
                .extracting(SelfauditWaiting.Waits::responseId)
                .contains(response);
        endorse(response);
        world.ida();
        assertThat(world.db.commit(waiting::mine).deciding()).isNotEmpty();
    }

    /** A response of DTA with every question answered and every gap planned. */
    private static long complete() {
        long response = world.response(world.launch("WISP"), "DTA");
        world.complete(response, null);
        return response;
    }

    private static void certify(long response) {
        world.ana();
        sign(response);
        head();
        endorse(response);
    }

    /** Ida heads DTA. */
    private static void head() {
        Reach dta = new Reach.Agency(SelfauditWorld.DTA);
        world.user.be(IDA, "Ida").allow(Permission.SELFAUDIT_VIEW, dta).allow(Permission.SELFAUDIT_ENDORSE, dta);
    }

    private static void sign(long response) {
        sign(response, version(response), "right");
    }

    private static void sign(long response, long version, String code) {
        world.db.commit(() -> certification.sign(stated(response, version), proof(code)));
    }

    private static void endorse(long response) {
        world.db.commit(() -> certification.endorse(stated(response, version(response)), proof("right")));
    }

    private static SignResponse stated(long response, long version) {
        SignResponse statement = new SignResponse(response, version);
        statement.setStated(true);
        return statement;
    }

    private static Proof proof(String code) {
        Proof proof = new Proof();
        proof.setPassword("theirs");
        proof.setCode(code);
        return proof;
    }

    private static long version(long response) {
        return world.db.commit(() -> world.responses.show(response)).head().version();
    }

    private static String text(PacketRow packet) throws IOException {
        return new String(
                world.db
                        .commit(() -> packets.text(packet.id()))
                        .content()
                        .open()
                        .readAllBytes(),
                StandardCharsets.UTF_8);
    }

    private static PacketCheck verify(String text) {
        return world.db.commit(() -> packets.verify(text.getBytes(StandardCharsets.UTF_8)));
    }
}
