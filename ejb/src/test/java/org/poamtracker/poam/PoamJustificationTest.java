package org.poamtracker.poam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.poamtracker.poam.PoamFixtures.ANA;
import static org.poamtracker.poam.PoamFixtures.DUE;
import static org.poamtracker.poam.PoamFixtures.aPoam;
import static org.poamtracker.poam.PoamWorld.DTA;
import static org.poamtracker.poam.Refusals.refusal;
import static org.poamtracker.security.Permission.JUSTIFICATION_EDIT;
import static org.poamtracker.security.Permission.POAM_EDIT;
import static org.poamtracker.security.Permission.POAM_VIEW;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.security.Reach;

class PoamJustificationTest {

    static PoamWorld world;
    static PoamJustificationService codes;

    @BeforeAll
    static void open() {
        world = new PoamWorld();
        codes = world.wiring.get(PoamJustificationService.class);
        world.user.be(14, "Cal").allow(JUSTIFICATION_EDIT, new Reach.Commonwealth());
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @Test
    @DisplayName("POAM-5 a kind of reason is added behind the others, renamed and retired, each in the trail")
    void isAddedRenamedAndRetired() {
        world.trail.clear();
        add("WEATHER", "Weather closed the offices");
        SaveJustification renamed = seen("WEATHER");
        renamed.setName("Offices were closed");
        world.db.commit(() -> codes.rename(renamed));
        world.db.commit(() -> codes.retire(seen("WEATHER")));

        Justification last = known("WEATHER");
        assertThat(last.name()).isEqualTo("Offices were closed");
        assertThat(last.isOffered()).isFalse();
        world.db.commit(() -> codes.bringBack(seen("WEATHER")));
        assertThat(known("WEATHER").isOffered()).isTrue();
        assertThat(world.trail)
                .extracting("action")
                .containsExactly(
                        "POAM_JUSTIFICATION_ADDED",
                        "POAM_JUSTIFICATION_RENAMED",
                        "POAM_JUSTIFICATION_RETIRED",
                        "POAM_JUSTIFICATION_OFFERED");
    }

    @Test
    @DisplayName("POAM-5 a retired reason is refused in new requests, and stays readable in old ones")
    void aRetiredOneStaysReadable() {
        add("MERGER", "Agencies are merged");
        Poam poam = aPoam().of(DTA, 990).withMilestones("Compare").open().build();
        world.keep(poam);
        ask(poam.id(), "MERGER", 30);
        world.db.sql("UPDATE POAM_REQUEST SET STATE = 'REJECTED' WHERE POAM_ID = " + poam.id());
        asCal();
        world.db.commit(() -> codes.retire(seen("MERGER")));

        assertThat(refusal(() -> ask(poam.id(), "MERGER", 40))).isEqualTo("poam.unknown-justification");
        Reach dta = new Reach.Agency(DTA.agencyId());
        world.user.be(ANA, "Ana").allow(POAM_VIEW, dta).allow(POAM_EDIT, dta);
        PoamDetail shown = world.db.commit(() -> world.service.show(poam.id()));
        assertThat(shown.requests().get(0).justification()).isEqualTo("MERGER");
        assertThat(known("MERGER").name()).isEqualTo("Agencies are merged");
    }

    @Test
    @DisplayName("POAM-5 codes and names are not given twice, nobody overwrites another, and that of workbooks stays")
    void refusesWhatCannotBe() {
        assertThat(refusal(() -> add("FUNDING", "Money is short"))).isEqualTo("poam.justification-code-taken");
        assertThat(refusal(() -> add("FUNDS", "funding is not available YET")))
                .isEqualTo("poam.justification-name-taken");
        asCal();
        assertThat(refusal(() -> world.db.commit(() -> codes.retire(seen("OTHER")))))
                .isEqualTo("poam.justification-of-workbooks");
        SaveJustification early = seen("SCOPE");
        SaveJustification late = seen("SCOPE");
        early.setName("There is more to mend than was known");
        world.db.commit(() -> codes.rename(early));
        late.setName("Something else");
        assertThat(refusal(() -> world.db.commit(() -> codes.rename(late)))).isEqualTo("poam.justification-changed");
    }

    private static void ask(long id, String code, int days) {
        Reach dta = new Reach.Agency(DTA.agencyId());
        world.user.be(ANA, "Ana").allow(POAM_VIEW, dta).allow(POAM_EDIT, dta);
        PoamDetail item = world.db.commit(() -> world.service.show(id));
        AskExtension asked = new AskExtension(id, item.version());
        asked.setNewDueOn(DUE.plusDays(days));
        asked.setJustification(code);
        asked.setReason("It takes longer.");
        PlanMilestone step = new PlanMilestone();
        step.setMilestoneId(item.milestones().get(0).id());
        step.setText("Compare anew");
        step.setDueOn(DUE);
        asked.getMilestones().add(step);
        world.db.commit(() -> world.extensions.ask(asked));
    }

    private static void add(String code, String name) {
        asCal();
        SaveJustification added = new SaveJustification();
        added.setCode(code);
        added.setName(name);
        world.db.commit(() -> codes.add(added));
    }

    private static SaveJustification seen(String code) {
        return new SaveJustification(known(code));
    }

    private static Justification known(String code) {
        return world.db.commit(() -> codes.all()).stream()
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static void asCal() {
        world.user.be(14, "Cal").allow(JUSTIFICATION_EDIT, new Reach.Commonwealth());
    }
}
