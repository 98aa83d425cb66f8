package org.poamtracker.poam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.poamtracker.poam.PoamFixtures.ANA;
import static org.poamtracker.poam.PoamFixtures.SAM;
import static org.poamtracker.poam.PoamFixtures.TODAY;
import static org.poamtracker.poam.PoamWorld.DOR;
import static org.poamtracker.poam.PoamWorld.DTA;
import static org.poamtracker.poam.Refusals.refusal;
import static org.poamtracker.security.Permission.POAM_DECIDE;
import static org.poamtracker.security.Permission.POAM_EDIT;
import static org.poamtracker.security.Permission.POAM_VIEW;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.security.Reach;

class PoamLimitServiceTest {

    private static final Reach HEALTH = new Reach.Secretariat(DTA.secretariatId());

    static PoamWorld world;
    static PoamLimitService limits;

    @BeforeAll
    static void open() {
        world = new PoamWorld();
        limits = world.wiring.get(PoamLimitService.class);
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @Test
    @DisplayName(
            "POAM-7 days set for an agency are proposed from then on, kept in the trail with the reason, and taken back by the usual ones")
    void setsTheDays() {
        world.trail.clear();
        set(Map.of(), 10, "The federal partner asks for it.");

        assertThat(of().own()).isEqualTo(Map.of(Severity.HIGH, 10));
        assertThat(of().mayChange()).isTrue();
        assertThat(world.trail)
                .singleElement()
                .extracting("action", "agencyId", "note")
                .containsExactly("POAM_LIMITS_SET", DTA.agencyId(), "The federal partner asks for it.");
        assertThat(world.trail.get(0)).extracting("changes").asString().contains("HIGH", "newValue=10");
        world.user.be(ANA, "Ana").allow(POAM_EDIT, new Reach.Agency(DTA.agencyId()));
        PoamFacts facts = PoamFixtures.complete();
        facts.getWeakness().setDetectedOn(TODAY);
        DueLimit limit = world.db.commit(() -> world.drafts.dueLimit(DTA.agencyId(), facts));
        assertThat(limit).isEqualTo(DueLimit.proposed(TODAY, Severity.HIGH, 10, true));

        assertThat(refusal(() -> set(Map.of(), 12, "Seen before that."))).isEqualTo("poam.limits-changed");
        set(Map.of(Severity.HIGH, 10), 30, "No longer.");
        assertThat(of().own()).isEmpty();
    }

    @Test
    @DisplayName("POAM-7 an agency does not set its own days, nor does anybody those of another place")
    void onlyWhoDecides() {
        world.user.be(ANA, "Ana").allow(POAM_VIEW, HEALTH).allow(POAM_EDIT, HEALTH);
        ChangeLimits change = change(Map.of(), 10, "We are faster.");
        assertThat(refusal(() -> world.db.commit(() -> limits.change(change)))).isEqualTo("poam.unknown-agency");
        assertThat(world.db.commit(() -> limits.of(DTA.agencyId(), null)).mayChange())
                .isFalse();
        world.user.be(SAM, "Sam").allow(POAM_VIEW, new Reach.Agency(DOR.agencyId()));
        assertThat(refusal(() -> world.db.commit(() -> limits.of(DTA.agencyId(), null))))
                .isEqualTo("poam.unknown");
    }

    private static AgencyLimits of() {
        world.user.be(SAM, "Sam").allow(POAM_VIEW, HEALTH).allow(POAM_DECIDE, HEALTH);
        return world.db.commit(() -> limits.of(DTA.agencyId(), null));
    }

    private static void set(Map<Severity, Integer> seen, int high, String reason) {
        world.user.be(SAM, "Sam").allow(POAM_VIEW, HEALTH).allow(POAM_DECIDE, HEALTH);
        world.db.commit(() -> limits.change(change(seen, high, reason)));
    }

    private static ChangeLimits change(Map<Severity, Integer> seen, int high, String reason) {
        ChangeLimits change = new ChangeLimits(DTA.agencyId(), seen);
        change.setDaysHigh(high);
        change.setReason(reason);
        return change;
    }
}
