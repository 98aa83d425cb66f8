package org.poamtracker.poam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.poamtracker.poam.PoamFixtures.ANA;
import static org.poamtracker.poam.PoamFixtures.DUE;
import static org.poamtracker.poam.PoamFixtures.SAM;
import static org.poamtracker.poam.PoamFixtures.TODAY;
import static org.poamtracker.poam.PoamFixtures.aPoam;
import static org.poamtracker.poam.PoamFixtures.act;
import static org.poamtracker.poam.PoamWorld.DOR;
import static org.poamtracker.poam.PoamWorld.DTA;
import static org.poamtracker.poam.Refusals.reasons;
import static org.poamtracker.poam.Refusals.refusal;
import static org.poamtracker.security.Permission.POAM_DECIDE;
import static org.poamtracker.security.Permission.POAM_EDIT;
import static org.poamtracker.security.Permission.POAM_VIEW;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.security.Reach;

class LegalCapsTest {

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
    @DisplayName("POAM-7 the earliest of the laws in force caps the date; days count from detection, by severity")
    void theEarliestCaps() {
        LegalCaps caps = caps(
                row("A", Map.of(Severity.HIGH, 20, Severity.LOW, 5), null), row("B", Map.of(), TODAY.plusDays(15)));

        assertThat(caps.limit(Severity.HIGH, TODAY)).isEqualTo(DueLimit.latest(TODAY.plusDays(15), "B"));
        assertThat(caps.limit(Severity.HIGH, TODAY.minusDays(10)))
                .isEqualTo(DueLimit.counted(TODAY.minusDays(10), Severity.HIGH, 20, "A"));
        assertThat(caps.limit(Severity.MODERATE, TODAY)).isEqualTo(DueLimit.latest(TODAY.plusDays(15), "B"));
        assertThat(caps.limit(null, null)).isEqualTo(DueLimit.latest(TODAY.plusDays(15), "B"));
        assertThat(LegalCaps.none().limit(Severity.HIGH, TODAY)).isNull();
    }

    @Test
    @DisplayName("POAM-7 where the last day that a law leaves has passed, an item is due today at the latest")
    void aPastDayLeavesToday() {
        DueLimit limit = caps(row("A", Map.of(Severity.HIGH, 20), null)).limit(Severity.HIGH, TODAY.minusDays(30));

        assertThat(limit.day()).isEqualTo(TODAY);
        assertThat(limit.citation()).isEqualTo("A");
    }

    @Test
    @DisplayName(
            "POAM-7 a law that stands binds a submission and an extension, names itself, and leaves what is agreed")
    void bindsWhatIsAgreedNow() {
        LegalCaps law = caps(row("Chapter 9", Map.of(), DUE.minusDays(1)));
        Poam draft = aPoam().withMilestones("Compare").build();
        draft.schedule().bindBy(law);
        assertThat(reasons(() -> new PoamLifeCycle(draft, act(ANA)).submit())).containsExactly("poam.beyond-legal-cap");

        Poam open = aPoam().open().build();
        open.schedule().bindBy(law);
        assertThat(refusal(() -> new PoamLifeCycle(open, act(ANA))
                        .askExtension(DUE.plusDays(5), List.of(), Why.because("Late"), false)))
                .isEqualTo("poam.beyond-legal-cap");
        assertThat(open.dueOn()).isEqualTo(DUE);
        assertThat(PoamCap.of(open)).isEqualTo(DueLimit.latest(DUE.minusDays(1), "Chapter 9"));
    }

    @Test
    @DisplayName("POAM-7 a date of the item alone comes before a law of its agency where it is earlier")
    void theItemsOwnDateComesFirst() {
        Poam poam = aPoam().but(facts -> facts.getTracking().setLegalDueOn(TODAY.plusDays(3)))
                .build();
        poam.schedule().bindBy(caps(row("A", Map.of(), TODAY.plusDays(4))));
        assertThat(PoamCap.of(poam)).isEqualTo(DueLimit.binding(TODAY.plusDays(3), DueReason.LAW));
        poam.schedule().bindBy(caps(row("A", Map.of(), TODAY.plusDays(2))));
        assertThat(PoamCap.of(poam).citation()).isEqualTo("A");
    }

    @Test
    @DisplayName(
            "POAM-7 a law is taken up and ended by who decides, with a reason in the trail, and limits items while in force")
    void isTakenUpAndEnded() {
        asSam();
        world.trail.clear();
        add(cap -> cap.getDays().setHigh(40));
        add(cap -> {
            cap.getDays().setHigh(10);
            cap.setStartsOn(TODAY.plusDays(1));
        });
        LegalCapRow inForce = of().caps().get(1);
        assertThat(inForce.isInForce(TODAY)).isTrue();
        assertThat(of().caps().get(0).isInForce(TODAY)).isFalse();
        assertThat(world.trail).extracting("action").containsExactly("POAM_CAP_ADDED", "POAM_CAP_ADDED");

        Poam poam = aPoam().of(DTA, 971).withMilestones("Compare").build();
        world.keep(poam);
        world.user.be(ANA, "Ana").allow(POAM_VIEW, HEALTH).allow(POAM_EDIT, HEALTH);
        DueLimit limit = world.db.commit(() -> world.service.show(poam.id())).limit();
        assertThat(limit.reason()).isEqualTo(DueReason.SEVERITY);
        PoamDetail shown = world.db.commit(() -> world.service.show(poam.id()));
        assertThat(shown.missing()).extracting(PoamDetail.Lack::code).contains("poam.beyond-legal-cap");
        assertThat(refusal(() ->
                        world.db.commit(() -> world.drafts.submit(new MovePoam(poam.id(), shown.version(), null)))))
                .isEqualTo("poam.incomplete");

        asSam();
        end(inForce.id(), TODAY.minusDays(1), "poam.cap-ends-before");
        end(inForce.id(), TODAY, null);
        assertThat(of().caps().get(1).isOver(TODAY.plusDays(1))).isTrue();
        assertThat(refusal(() -> add(cap -> {}))).isEqualTo("poam.cap-says-nothing");
    }

    @Test
    @DisplayName("POAM-7 nobody takes a law up for an agency out of reach, nor ends another agency's")
    void onlyWithinReach() {
        asSam();
        add(cap -> cap.getDays().setLow(200));
        long id = of().caps().get(0).id();
        world.user
                .be(SAM, "Sam")
                .allow(POAM_VIEW, new Reach.Agency(DOR.agencyId()))
                .allow(POAM_DECIDE, new Reach.Agency(DOR.agencyId()));

        assertThat(refusal(() -> add(cap -> cap.getDays().setLow(100)))).isEqualTo("poam.unknown-agency");
        EndCap end = new EndCap(DOR.agencyId());
        end.setCapId(id);
        end.setEndsOn(TODAY);
        end.setReason("Mine now.");
        assertThat(refusal(() -> world.db.commit(() -> limits.endCap(end)))).isEqualTo("poam.unknown-cap");
    }

    private static void asSam() {
        world.user.be(SAM, "Sam").allow(POAM_VIEW, HEALTH).allow(POAM_DECIDE, HEALTH);
    }

    private static AgencyLimits of() {
        return world.db.commit(() -> limits.toChange(DTA.agencyId()));
    }

    private static void add(Consumer<AddCap> difference) {
        AddCap cap = new AddCap(DTA.agencyId());
        cap.setCitation("Chapter 9, section 1");
        cap.setStartsOn(TODAY);
        cap.setReason("It says so.");
        difference.accept(cap);
        world.db.commit(() -> limits.addCap(cap));
    }

    private static void end(long id, LocalDate day, String refused) {
        EndCap end = new EndCap(DTA.agencyId());
        end.setCapId(id);
        end.setEndsOn(day);
        end.setReason("Repealed.");
        if (refused == null) {
            world.db.commit(() -> limits.endCap(end));
        } else {
            assertThat(refusal(() -> world.db.commit(() -> limits.endCap(end)))).isEqualTo(refused);
        }
    }

    private static LegalCaps caps(LegalCapRow... rows) {
        return new LegalCaps(List.of(rows), TODAY);
    }

    private static LegalCapRow row(String citation, Map<Severity, Integer> days, LocalDate latestOn) {
        return new LegalCapRow(1L, citation, days, latestOn, TODAY.minusDays(100), null);
    }
}
