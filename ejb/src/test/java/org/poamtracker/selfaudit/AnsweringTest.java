package org.poamtracker.selfaudit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.poamtracker.selfaudit.SelfauditWorld.DOR;
import static org.poamtracker.selfaudit.SelfauditWorld.TODAY;
import static org.poamtracker.selfaudit.SelfauditWorld.TOM;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.evidence.FileHistory;
import org.poamtracker.platform.Difference;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.platform.StaleRecord;
import org.poamtracker.poam.Severity;

class AnsweringTest {

    static SelfauditWorld world;

    @BeforeAll
    static void open() {
        world = new SelfauditWorld();
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @Test
    @DisplayName("AUDIT-1 a version that was launched is never changed, and questionnaires are loaded once")
    void launchesFreeze() {
        world.launch("WISP");
        world.db.commit(world.reference::load);

        assertThat(world.db.commit(world.questions::list))
                .filteredOn(row -> row.code().equals("WISP"))
                .singleElement()
                .satisfies(row -> assertThat(row.status()).isEqualTo(EditionStatus.LAUNCHED));
        assertThatThrownBy(() -> world.db.commit(() -> world.questionnaires
                        .edition(world.edition("WISP"))
                        .orElseThrow()
                        .demandDraft()))
                .hasMessageContaining("selfaudit.launched");
    }

    @Test
    @DisplayName("FILE-7 what happens to files of answers stands in the history of the self-audit")
    void filesStandInItsHistory() {
        long response = world.response(world.launch("WISP"), "DOR");
        AnswerRow row = world.row(response, "W1");

        assertThat(world.db.commit(() ->
                        world.wiring.get(AnswerEvidence.class).history(row.id()).orElseThrow()))
                .isEqualTo(new FileHistory(ResponseDesk.TYPE, response, "DOR, Self-audit 2026"));
    }

    @Test
    @DisplayName("AUDIT-2 a response starts with last year's answers beside the questions and nothing answered")
    void startsFromLastYear() {
        long before = world.launch("WISP");
        long first = world.response(before, "DPH");
        world.say(world.row(first, "W1"), Choice.PARTIAL, null, "Only on paper");
        long again = world.launch("WISP");

        AnswerRow row = world.row(world.response(again, "DPH"), "W1");

        assertThat(row.choice()).isNull();
        assertThat(row.last().choice()).isEqualTo(Choice.PARTIAL);
        assertThat(row.last().remark()).isEqualTo("Only on paper");
        assertThat(world.db.commit(() -> world.campaigns.board(again)).rows())
                .filteredOn(asked -> asked.agency().equals("DPH"))
                .singleElement()
                .satisfies(asked -> {
                    assertThat(asked.tally().answered()).isZero();
                    assertThat(asked.before()).isEqualTo(50);
                });
    }

    @Test
    @DisplayName("AUDIT-3 Not applicable needs a reason, and what every agency has always applies")
    void refusesWhatDoesNotFit() {
        long response = world.response(world.launch("WISP"), "DTA");
        world.ana();

        assertThatThrownBy(() -> world.say(world.row(response, "W6"), Choice.NOT_APPLICABLE, " ", null))
                .hasMessageContaining("selfaudit.reason-needed");
        assertThatThrownBy(() -> world.say(world.row(response, "W1"), Choice.NOT_APPLICABLE, "None", null))
                .hasMessageContaining("selfaudit.always-applies");
        assertThat(world.say(world.row(response, "W6"), Choice.NOT_APPLICABLE, "No providers", null)
                        .reason())
                .isEqualTo("No providers");
        assertThat(world.say(world.row(response, "W6"), Choice.YES, "No providers", null)
                        .reason())
                .isNull();
    }

    @Test
    @DisplayName(
            "AUDIT-8 whoever answers a question second is told what the first said; other questions are not concerned")
    void neverOverwrites() {
        long response = world.response(world.launch("WISP"), "DTA");
        world.ana();
        AnswerRow seen = world.row(response, "W1");
        AnswerRow other = world.row(response, "W2");
        world.ida();
        world.say(seen, Choice.YES, null, "Seen it");
        world.ana();

        StaleRecord refused =
                catchThrowableOfType(StaleRecord.class, () -> world.say(seen, Choice.NO, null, "Nowhere"));

        assertThat(refused.arguments()).containsExactly("Ida");
        assertThat(refused.differences())
                .containsExactly(new Difference("choice", "YES", "NO"), new Difference("remark", "Seen it", "Nowhere"));
        assertThat(world.row(response, "W1").choice()).isEqualTo(Choice.YES);
        assertThat(world.say(other, Choice.NO, null, null).choice()).isEqualTo(Choice.NO);
        assertThat(world.trail.lastChanges())
                .extracting(change -> change.field())
                .containsExactly("choice");
    }

    @Test
    @DisplayName("AUDIT-8 whoever is given a section answers it and sees no other, until it is taken back")
    void delegates() {
        long response = world.response(world.launch("EO504"), "DTA");
        world.ana();
        List<SectionProgress> all =
                world.db.commit(() -> world.responses.show(response)).sections();
        AnswerRow outside = world.row(response, "B1");
        GiveSection give = new GiveSection(response, all.get(0).section().id());
        give.setPersonId(TOM);
        give.setDueOn(TODAY.plusDays(40));
        assertThatThrownBy(() -> world.db.commit(() -> world.sections.give(give)))
                .hasMessageContaining("selfaudit.due-after");
        give.setDueOn(TODAY.plusDays(10));
        world.db.commit(() -> world.sections.give(give));
        world.tom();

        assertThat(world.db.commit(() -> world.responses.show(response)).sections())
                .singleElement()
                .satisfies(part -> assertThat(part.mine()).isTrue());
        assertThat(world.say(world.row(response, "A1"), Choice.YES, null, null).answeredBy())
                .isEqualTo("Tom");
        assertThatThrownBy(() -> world.say(outside, Choice.YES, null, null))
                .hasMessageContaining("selfaudit.answer.unknown");
        assertThatThrownBy(() -> world.db.commit(() -> world.responses.history(response, null)))
                .hasMessageContaining("selfaudit.response.unknown");
        world.ana();
        world.db.commit(
                () -> world.sections.takeBack(response, all.get(0).section().id()));
        world.tom();
        assertThatThrownBy(() -> world.db.commit(() -> world.responses.show(response)))
                .hasMessageContaining("selfaudit.response.unknown");
    }

    @Test
    @DisplayName(
            "AUDIT-4 a gap becomes an item with its clauses, words and severity in one step, and one item may answer several")
    void plansGaps() {
        long response = world.response(world.launch("WISP"), "DTA");
        world.ana();
        AnswerRow no = world.say(world.row(response, "W2"), Choice.NO, null, "Never begun");
        AnswerRow partial = world.say(world.row(response, "W7"), Choice.PARTIAL, null, null);
        AnswerRow yes = world.say(world.row(response, "W3"), Choice.YES, null, null);
        assertThat(world.db.commit(() -> world.gaps.list(response)).open()).isEqualTo(2);

        world.db.commit(() -> world.gaps.draft(no.id()));

        GapList list = world.db.commit(() -> world.gaps.list(response));
        assertThat(list.open()).isEqualTo(1);
        assertThat(list.rows().get(0).items()).singleElement().satisfies(item -> {
            assertThat(item.controls()).containsExactly("201 CMR 17.03(2)(b)");
            assertThat(item.severity()).isEqualTo(Severity.HIGH);
            LinkGap link = new LinkGap(partial.id());
            link.setNumber(item.number());
            world.db.commit(() -> world.gaps.link(link));
        });
        assertThat(world.db.commit(() -> world.gaps.list(response)).open()).isZero();
        assertThatThrownBy(() -> world.db.commit(() -> world.gaps.draft(yes.id())))
                .hasMessageContaining("selfaudit.not-a-gap");
        LinkGap nothing = new LinkGap(no.id());
        nothing.setNumber("DTA-2026-9999");
        assertThatThrownBy(() -> world.db.commit(() -> world.gaps.link(nothing)))
                .hasMessageContaining("selfaudit.unknown-item");
    }

    @Test
    @DisplayName("AUDIT-6 a secretariat's CIO launches for its own agencies and extends those alone")
    void launchesWithinReach() {
        world.scio(1);
        LaunchCampaign terms = SelfauditWorld.terms(world.edition("WISP"));
        long own = world.db.commit(() -> world.launches.launch(terms));
        assertThat(world.db.commit(() -> world.campaigns.board(own)).rows())
                .extracting(BoardRow::agency)
                .containsExactly("DPH", "DTA");
        LaunchCampaign others = SelfauditWorld.terms(world.edition("WISP"));
        others.setSecretariatId(2L);
        assertThatThrownBy(() -> world.db.commit(() -> world.launches.launch(others)))
                .hasMessageContaining("selfaudit.unknown-secretariat");
        long dor = world.response(world.launch("WISP"), "DOR");
        world.scio(1);
        ExtendResponse more = new ExtendResponse(dor);
        more.setDueOn(TODAY.plusDays(60));
        more.setReason("Late");
        assertThatThrownBy(() -> world.db.commit(() -> world.launches.extend(more)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("selfaudit.response.unknown");
        assertThat(DOR).isEqualTo(3);
    }

    @Test
    @DisplayName(
            "AUDIT-8 a board and the page of a section cost the same however many agencies and questions there are")
    void countsStatements() {
        long campaign = world.launch("EO504");
        long response = world.response(campaign, "DTA");
        long section = world.db
                .commit(() -> world.responses.show(response))
                .sections()
                .get(0)
                .section()
                .id();

        world.db.forget();
        world.db.commit(() -> world.campaigns.board(campaign));
        assertThat(world.db.statements()).hasSizeLessThanOrEqualTo(6);
        world.db.forget();
        world.db.commit(() -> world.responses.section(response, section));
        assertThat(world.db.statements()).hasSizeLessThanOrEqualTo(12);
        world.db.forget();
        world.db.commit(world.campaigns::list);
        assertThat(world.db.statements()).hasSizeLessThanOrEqualTo(6);
    }
}
