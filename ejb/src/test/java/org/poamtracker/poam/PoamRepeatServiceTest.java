package org.poamtracker.poam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.poamtracker.poam.PoamFixtures.ANA;
import static org.poamtracker.poam.PoamWorld.DOR;
import static org.poamtracker.poam.PoamWorld.DPH;
import static org.poamtracker.poam.PoamWorld.DTA;
import static org.poamtracker.security.Permission.POAM_EDIT;
import static org.poamtracker.security.Permission.POAM_VIEW;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.repeat.NameRepeat;
import org.poamtracker.repeat.RepeatReason;
import org.poamtracker.repeat.Repeated;
import org.poamtracker.repeat.Repetition;
import org.poamtracker.security.Reach;

class PoamRepeatServiceTest {

    static PoamWorld world;
    static PoamRepeatService repeats;

    @BeforeAll
    static void open() {
        world = new PoamWorld();
        repeats = world.wiring.get(PoamRepeatService.class);
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @BeforeEach
    void anaWritesForAll() {
        as(new Reach.Commonwealth());
    }

    @Test
    @DisplayName("POAM-9 a draft is offered what was closed at its agency on the same asset, and named with one step")
    void offered() {
        long closed = closed(item(DTA, "Terminated employees keep their accounts", "BEACON"), "2026-05-01");
        long elsewhere = closed(item(DPH, "Terminated employees keep their accounts", "BEACON"), "2026-05-01");
        long now = item(DTA, "Accounts of people who left stay enabled", "BEACON eligibility system");

        Repetition seen = repetition(now);

        assertThat(seen.offers())
                .extracting(offer -> offer.earlier().id())
                .contains(closed)
                .doesNotContain(elsewhere);
        assertThat(seen.offers().get(0).reason()).isEqualTo(RepeatReason.REQUIREMENT_AND_ASSET);
        assertThat(seen.offers().get(0).earlier().days()).isEqualTo(183);
        name(now, closed);
        assertThat(repetition(now).offers()).isEmpty();
        assertThat(repetition(now).chain()).extracting(Repeated::id).containsExactly(closed);
        name(now, null);
        assertThat(repetition(now).chain()).isEmpty();
    }

    @Test
    @DisplayName("FIND-2 an accepted risk and a cancelled item were never closed and are not repeated")
    void acceptedRisks() {
        long accepted = item(DOR, "Nobody reads the logs of the tax system", "MassTax");
        world.db.sql("UPDATE POAM SET STATUS = 'RISK_ACCEPTED', PHASE = 2 WHERE ID = " + accepted);
        long cancelled = item(DOR, "Nobody reads the logs of the tax system", "MassTax");
        world.db.sql("UPDATE POAM SET STATUS = 'CANCELLED', PHASE = 3 WHERE ID = " + cancelled);
        long now = item(DOR, "Nobody reads the logs of the tax system", "MassTax");

        assertThat(repetition(now).offers()).isEmpty();
        assertThatThrownBy(() -> name(now, accepted)).hasMessageContaining("poam.repeats-only-closed-ones");
    }

    @Test
    @DisplayName("POAM-9 what is closed after an item was looked at is offered to it from then on")
    void offeredOnceClosed() {
        long before = item(DTA, "Guests share the staff's wireless network", "Lobby access point");
        long now = item(DTA, "Guests share the staff's wireless network", "Lobby access point");
        assertThat(repetition(now).offers()).isEmpty();

        closed(before, "2026-05-01");

        assertThat(repetition(now).offers())
                .extracting(offer -> offer.earlier().id())
                .containsExactly(before);
    }

    @Test
    @DisplayName("POAM-9 the chain of repeats tells how long each stayed closed")
    void chain() {
        long first = closed(item(DTA, "Backups are never restored", "Tape robot"), "2026-01-01");
        long second = item(DTA, "Backups are never restored", "Tape robot");
        name(second, first);
        closed(second, "2026-06-01");
        long third = item(DTA, "Backups are never restored", "Tape robot");
        name(third, second);

        assertThat(repetition(third).chain()).extracting(Repeated::id).containsExactly(second, first);
        assertThat(repetition(third).chain()).extracting(Repeated::days).containsExactly(152L, 303L);
        assertThatThrownBy(() -> name(second, null)).hasMessageContaining("poam.final-repeats-nothing");
    }

    @Test
    @DisplayName(
            "POAM-15 whoever is only assigned an item is offered nothing of its agency, and what is out of reach is unknown")
    void reach() {
        closed(item(DPH, "Visitors walk around without escort", "Data center"), "2026-05-01");
        long now = item(DPH, "Visitors walk around without escort", "Data center");
        world.db.sql("INSERT INTO POAM_ASSIGNMENT (POAM_ID, PERSON_ID) VALUES (" + now + ", " + ANA + ")");

        as(new Reach.AssignedTo(ANA, DPH.agencyId()));
        assertThat(repetition(now).offers()).isEmpty();
        as(new Reach.Agency(DTA.agencyId()));
        assertThatThrownBy(() -> repetition(now)).hasMessageContaining("poam.unknown");
        assertThatThrownBy(() -> name(now, null)).hasMessageContaining("poam.unknown");
    }

    private static void as(Reach reach) {
        world.user.be(ANA, "Ana").allow(POAM_EDIT, reach).allow(POAM_VIEW, reach);
    }

    /** An item detected on the last day of October. */
    private static long item(AgencyPlace place, String weakness, String asset) {
        DraftPoam draft = new DraftPoam();
        draft.setAgencyId(place.agencyId());
        WeaknessFacts facts = draft.getFacts().getWeakness();
        facts.setWeaknessName(weakness);
        facts.setAssets(asset);
        facts.setControls("AC-2; PS-4");
        facts.setDetectedOn(LocalDate.of(2026, 10, 31));
        return world.db.commit(() -> world.drafts.create(draft));
    }

    /** Closed, and counted as such: without the ways to it, which are not what is tested here. */
    private static long closed(long id, String on) {
        world.db.sql("UPDATE POAM SET STATUS = 'CLOSED', PHASE = 3, STATUS_ON = DATE '" + on + "' WHERE ID = " + id);
        world.db.sql("DELETE FROM POAM_TALLY t WHERE t.STATUS = 'CLOSED'");
        world.db.sql(
                "INSERT INTO POAM_TALLY (AGENCY_ID, STATUS, SEVERITY_RANK, SECRETARIAT_ID, ITEMS) SELECT p.AGENCY_ID,"
                        + " 'CLOSED', 0, p.SECRETARIAT_ID, COUNT(*) FROM POAM p WHERE p.STATUS = 'CLOSED' GROUP BY p.AGENCY_ID, p.SECRETARIAT_ID");
        return id;
    }

    private static Repetition repetition(long id) {
        return world.db.commit(() -> repeats.repetition(id));
    }

    private static void name(long id, Long closedId) {
        world.db.commit(() -> repeats.name(new NameRepeat(id, closedId)));
    }
}
