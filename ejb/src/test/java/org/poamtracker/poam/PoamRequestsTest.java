package org.poamtracker.poam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.poamtracker.poam.PoamFixtures.ANA;
import static org.poamtracker.poam.PoamFixtures.SAM;
import static org.poamtracker.poam.PoamFixtures.TODAY;
import static org.poamtracker.poam.PoamFixtures.VERA;
import static org.poamtracker.poam.PoamFixtures.aPoam;
import static org.poamtracker.poam.PoamWorld.DTA;
import static org.poamtracker.poam.Refusals.refusal;
import static org.poamtracker.security.Permission.POAM_DECIDE;
import static org.poamtracker.security.Permission.POAM_EDIT;
import static org.poamtracker.security.Permission.POAM_VIEW;
import static org.poamtracker.security.Permission.RISK_ACCEPT;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.security.Permission;
import org.poamtracker.security.Reach;

class PoamRequestsTest {

    static PoamWorld world;
    static int sequence = 1;

    @BeforeAll
    static void open() {
        world = new PoamWorld();
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @Test
    @DisplayName("POAM-10 no decision goes without a reason, whichever it is")
    void everyDecisionHasAReason() {
        long id = open(Severity.MODERATE);
        long request = world.db.commit(() -> world.risks.askAcceptance(acceptance(id)));
        asVera();

        for (boolean approve : new boolean[] {true, false}) {
            assertThat(refusal(() -> world.db.commit(
                            () -> world.requests.decideAsHead(new DecideRequest(request, approve, " ")))))
                    .isEqualTo("poam.reason-needed");
        }
        assertThat(inbox()).containsExactly(request);
        world.db.commit(() -> world.requests.decideAsHead(new DecideRequest(request, true, "Agreed")));
    }

    @Test
    @DisplayName("POAM-10 a High risk passes the head's inbox, then the secretariat's, and is counted as accepted")
    void aHighRiskPassesTwoInboxes() {
        long id = open(Severity.HIGH);
        long request = world.db.commit(() -> world.risks.askAcceptance(acceptance(id)));

        asSam();
        assertThat(inbox()).isEmpty();
        assertThat(decide(request, false)).isEqualTo("poam.not-your-turn");

        asVera();
        assertThat(inbox()).containsExactly(request);
        world.db.commit(() -> world.requests.decideAsHead(new DecideRequest(request, true, "I agree")));
        assertThat(inbox()).isEmpty();

        asSam();
        assertThat(inbox()).containsExactly(request);
        world.db.commit(() -> world.requests.decide(new DecideRequest(request, true, "Agreed")));

        PoamDetail detail = show(id);
        assertThat(detail.summary().status()).isEqualTo(PoamStatus.RISK_ACCEPTED);
        assertThat(detail.acceptedUntil()).isEqualTo(TODAY.plusMonths(3));
        assertThat(detail.requests())
                .singleElement()
                .satisfies(row -> assertThat(row.endorsed().name()).isEqualTo("Vera"))
                .satisfies(row -> assertThat(row.decided().name()).isEqualTo("Sam"));
        assertThat(world.trail)
                .extracting("action")
                .contains("POAM_ACCEPTANCE_ASKED", "POAM_ACCEPTANCE_ENDORSED", "POAM_ACCEPTANCE_APPROVED");
    }

    @Test
    @DisplayName("POAM-11 an adjusted rating moves the item in lists and totals")
    void anAdjustedRatingCounts() {
        long id = open(Severity.MODERATE);
        long low = counted(Severity.LOW);
        AskDeviation asked = new AskDeviation(id, show(id).version());
        asked.setDeviation(DeviationKind.RISK_ADJUSTMENT);
        asked.setAskedRating(Severity.LOW);
        asked.setReason("Nobody reaches the host from outside");
        long request = world.db.commit(() -> world.risks.askDeviation(asked));

        asSam();
        world.db.commit(() -> world.requests.decide(new DecideRequest(request, true, "Agreed", null)));

        assertThat(show(id).summary().severity()).isEqualTo(Severity.LOW);
        assertThat(counted(Severity.LOW)).isEqualTo(low + 1);
    }

    @Test
    @DisplayName("POAM-10 what expired is found and opened again, by nobody's hand")
    void whatExpiredIsOpened() {
        long id = open(Severity.LOW);
        long request = world.db.commit(() -> world.risks.askAcceptance(acceptance(id)));
        asVera();
        world.db.commit(() -> world.requests.decideAsHead(new DecideRequest(request, true, "Agreed")));
        assertThat(expired()).doesNotContain(id);

        world.db.sql("UPDATE POAM SET ACCEPTED_UNTIL = DATE '2026-11-19' WHERE ID = " + id);
        world.db.em().clear();
        assertThat(expired()).contains(id);
        world.db.commit(() -> world.expired.next(null, 1000).stream()
                .filter(item -> item.poamId() == id)
                .forEach(world.expired::open));

        assertThat(show(id).summary().status()).isEqualTo(PoamStatus.OPEN);
        assertThat(show(id).acceptedUntil()).isNull();
        assertThat(expired()).doesNotContain(id);
    }

    private static AskAcceptance acceptance(long id) {
        AskAcceptance asked = new AskAcceptance(id, show(id).version());
        asked.setAcceptedUntil(TODAY.plusMonths(3));
        asked.setReason("It is replaced in March");
        asked.setCompensatingControl("The host is cut off from outside");
        return asked;
    }

    private static long open(Severity severity) {
        as(ANA, "Ana", POAM_EDIT);
        Poam poam = aPoam().of(DTA, sequence++)
                .but(facts -> facts.getWeakness().setOriginalRating(severity))
                .open()
                .build();
        world.keep(poam);
        return poam.id();
    }

    private static void asVera() {
        as(VERA, "Vera", RISK_ACCEPT);
    }

    private static void asSam() {
        as(SAM, "Sam", POAM_DECIDE);
    }

    private static void as(long person, String name, Permission permission) {
        Reach.Agency agency = new Reach.Agency(DTA.agencyId());
        world.user.be(person, name).allow(POAM_VIEW, agency).allow(permission, agency);
    }

    private static PoamDetail show(long id) {
        return world.db.commit(() -> world.service.show(id));
    }

    private static List<Long> inbox() {
        return world.db.commit(() -> world.homes.requests(null).rows().stream()
                .map(RequestWaiting::id)
                .toList());
    }

    private static String decide(long request, boolean approve) {
        return refusal(() -> world.db.commit(() -> world.requests.decide(new DecideRequest(request, approve, "No"))));
    }

    private static long counted(Severity severity) {
        return world.db.commit(() ->
                world.service.counts(PoamFilter.all().ofAgency(DTA.agencyId()).rated(severity)).values().stream()
                        .mapToLong(Long::longValue)
                        .sum());
    }

    private List<Long> expired() {
        return world.db.commit(() -> world.expired.next(null, 1000)).stream()
                .map(PoamStakes.Stake::poamId)
                .toList();
    }
}
