package org.poamtracker.poam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.poamtracker.poam.PoamFixtures.ANA;
import static org.poamtracker.poam.PoamFixtures.IDA;
import static org.poamtracker.poam.PoamFixtures.TODAY;
import static org.poamtracker.poam.PoamFixtures.VERA;
import static org.poamtracker.poam.PoamFixtures.aPoam;
import static org.poamtracker.poam.PoamFixtures.act;
import static org.poamtracker.poam.PoamFixtures.actOn;
import static org.poamtracker.poam.PoamWorld.DOR;
import static org.poamtracker.poam.PoamWorld.DTA;
import static org.poamtracker.poam.Refusals.refusal;
import static org.poamtracker.security.Permission.POAM_EDIT;
import static org.poamtracker.security.Permission.POAM_VERIFY;
import static org.poamtracker.security.Permission.POAM_VIEW;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.security.Reach;

class PoamEffectTest {

    private static final LocalDate DUE = TODAY.plusMonths(6);

    static PoamWorld world;

    @BeforeAll
    static void open() {
        world = new PoamWorld();
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @Test
    @DisplayName(
            "POAM-8 whether it helped is said when it is due, not by the owner, about a day since closing, and once")
    void isSaidOnce() {
        Poam poam = aPoam().numbered(924).in(PoamStatus.CLOSED).build();
        world.keep(poam);
        EffectFound found = new EffectFound(DUE, true, "Drawn ten, all fine.", null);

        assertThat(refusal(() -> new PoamEffect(poam, actOn(DUE.minusDays(1), VERA)).found(found)))
                .isEqualTo("poam.effect-not-due");
        assertThat(refusal(() -> new PoamEffect(poam, actOn(DUE, ANA)).found(found)))
                .isEqualTo("poam.effect-by-owner");
        assertThat(refusal(() -> new PoamEffect(poam, actOn(DUE, VERA)).found(on(TODAY.minusDays(1)))))
                .isEqualTo("poam.effect-day");
        assertThat(refusal(() -> new PoamEffect(poam, actOn(DUE, VERA)).found(on(DUE.plusDays(1)))))
                .isEqualTo("poam.effect-day");

        new PoamEffect(poam, actOn(DUE, VERA)).found(found);

        assertThat(poam.status()).isEqualTo(PoamStatus.CLOSED);
        assertThat(poam.news().ledger()).last().satisfies(row -> {
            assertThat(row.asFieldChange().field()).isEqualTo("effective");
            assertThat(row.asFieldChange().newValue()).isEqualTo("true");
            assertThat(row.reason()).isEqualTo("Drawn ten, all fine.");
        });
        assertThat(refusal(() -> new PoamEffect(poam, actOn(DUE, IDA)).found(found)))
                .isEqualTo("poam.no-effect-to-check");
        Poam open = aPoam().open().build();
        assertThat(refusal(() -> new PoamEffect(open, act(VERA)).found(found))).isEqualTo("poam.no-effect-to-check");
    }

    @Test
    @DisplayName(
            "POAM-8 what is due waits on the home page of who verifies, within reach, until somebody has looked; POAM-9 what has not helped begins anew")
    void waitsForWhoVerifies() {
        long here = closedLongAgo(DTA, 921);
        closedLongAgo(DOR, 922);
        Poam later = aPoam().of(DTA, 923).in(PoamStatus.CLOSED).build();
        world.keep(later);
        asVera();

        assertThat(waiting().rows()).extracting(PoamRow::id).containsExactly(here);
        PoamDetail due = show(here);
        assertThat(due.actions()).contains(PoamAction.CHECK_EFFECT);
        world.db.commit(() -> world.wiring.get(PoamEffectService.class).found(failed(due)));

        assertThat(waiting().rows()).isEmpty();
        PoamDetail looked = show(here);
        assertThat(looked.actions()).doesNotContain(PoamAction.CHECK_EFFECT);
        assertThat(looked.effect().found()).isEqualTo(new EffectFound(TODAY, false, "Three were left.", "Ticket 4711"));
        assertThat(looked.effect().by()).isEqualTo("Vera");
        assertThat(looked.effect().repeatedBy()).isNull();
        assertThat(world.wiring.fired(PoamEffectChecked.class)).containsExactly(new PoamEffectChecked(here, false));

        world.user
                .be(IDA, "Ida")
                .allow(POAM_VIEW, new Reach.Agency(DTA.agencyId()))
                .allow(POAM_EDIT, new Reach.Agency(DTA.agencyId()));
        assertThat(show(here).actions()).contains(PoamAction.REPEAT);
        long again = world.db.commit(() -> world.drafts.repeat(here));
        assertThat(show(here).effect().repeatedBy().id()).isEqualTo(again);
    }

    private static void asVera() {
        world.user
                .be(VERA, "Vera")
                .allow(POAM_VIEW, new Reach.Agency(DTA.agencyId()))
                .allow(POAM_VERIFY, new Reach.Agency(DTA.agencyId()));
    }

    private static org.poamtracker.platform.KeyPage<PoamRow> waiting() {
        return world.db.commit(() -> world.homes.waiting(
                PoamDuty.CHECK, PoamQuery.first(PoamFilter.all().ofAgency(1L), 10)));
    }

    private static PoamDetail show(long id) {
        return world.db.commit(() -> world.service.show(id));
    }

    private static CheckEffect failed(PoamDetail item) {
        CheckEffect check = new CheckEffect(item.id(), item.version());
        check.setCheckedOn(TODAY);
        check.setEffective(false);
        check.setNote("Three were left.");
        check.setEvidence("Ticket 4711");
        return check;
    }

    private static long closedLongAgo(AgencyPlace place, int sequence) {
        Poam poam = aPoam().of(place, sequence).in(PoamStatus.CLOSED).build();
        world.keep(poam);
        world.db.sql("UPDATE POAM SET EFFECTIVENESS_CHECK_ON = DATE '2026-11-20' WHERE ID = " + poam.id());
        return poam.id();
    }

    private static EffectFound on(LocalDate day) {
        return new EffectFound(day, true, "Looked.", null);
    }
}
