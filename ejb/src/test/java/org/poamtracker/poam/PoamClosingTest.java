package org.poamtracker.poam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.poamtracker.poam.PoamFixtures.ANA;
import static org.poamtracker.poam.PoamFixtures.DUE;
import static org.poamtracker.poam.PoamFixtures.IDA;
import static org.poamtracker.poam.PoamFixtures.TODAY;
import static org.poamtracker.poam.PoamFixtures.VERA;
import static org.poamtracker.poam.PoamFixtures.aPoam;
import static org.poamtracker.poam.PoamFixtures.act;
import static org.poamtracker.poam.Refusals.reasons;
import static org.poamtracker.poam.Refusals.refusal;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PoamClosingTest {

    @Test
    @DisplayName("POAM-8 closure needs every milestone done and evidence, and says all that is missing")
    void closureNeedsMilestonesAndEvidence() {
        Poam poam = aPoam().withMilestones("Compare", "Automate").open().build();
        poam.milestones().get(0).finish(TODAY, ANA, TODAY);

        assertThat(reasons(() -> new PoamLifeCycle(poam, act(ANA)).askClosure(0, false)))
                .containsExactly("poam.open-milestone", "poam.no-evidence");
        assertThat(poam.status()).isEqualTo(PoamStatus.OPEN);
    }

    @Test
    @DisplayName("POAM-8 a milestone that was dropped does not hold closing up")
    void aDroppedMilestoneDoesNotHoldUp() {
        Poam poam = aPoam().withMilestones("Compare", "Automate").open().build();
        poam.milestones().get(0).finish(TODAY, ANA, TODAY);
        poam.milestones().get(1).drop(TODAY);

        new PoamLifeCycle(poam, act(ANA)).askClosure(1, false);

        assertThat(poam.status()).isEqualTo(PoamStatus.PENDING_VERIFICATION);
    }

    @Test
    @DisplayName("POAM-8 nothing closes while a request waits")
    void nothingClosesWhileARequestWaits() {
        Poam poam = aPoam().withMilestones("Compare").open().build();
        poam.milestones().get(0).finish(TODAY, ANA, TODAY);

        assertThat(refusal(() -> new PoamLifeCycle(poam, act(ANA)).askClosure(1, true)))
                .isEqualTo("poam.request-waiting");
    }

    @Test
    @DisplayName("POAM-8 an independent person closes it; a check of its effectiveness is due in six months")
    void anIndependentPersonCloses() {
        Poam poam = aPoam().in(PoamStatus.PENDING_VERIFICATION).build();

        new PoamLifeCycle(poam, act(VERA)).verify("Sampled 25 accounts");

        assertThat(poam.status()).isEqualTo(PoamStatus.CLOSED);
        assertThat(poam.signatures().effectivenessCheckOn()).isEqualTo(TODAY.plusMonths(6));
        assertThat(poam.origin().isClosedBeforeImport()).isFalse();
    }

    @Test
    @DisplayName("POAM-8 neither the owner and last editor nor whoever asked for closure verifies")
    void neitherOwnerNorRequesterVerifies() {
        Poam poam = aPoam().in(PoamStatus.PENDING_VERIFICATION).build();

        assertThat(reasons(() -> new PoamLifeCycle(poam, act(ANA)).verify(null)))
                .containsExactly("poam.verifier-is-owner", "poam.verifier-edited-last");
        assertThat(reasons(() -> new PoamLifeCycle(poam, act(IDA)).verify(null)))
                .containsExactly("poam.verifier-asked");
        assertThat(reasons(() -> new PoamLifeCycle(poam, act(IDA)).refuseClosure("No")))
                .containsExactly("poam.verifier-asked");
        assertThat(poam.status()).isEqualTo(PoamStatus.PENDING_VERIFICATION);
    }

    @Test
    @DisplayName("POAM-8 a refused closure has a reason and is open again")
    void aRefusedClosureIsOpenAgain() {
        Poam poam = aPoam().in(PoamStatus.PENDING_VERIFICATION).build();

        assertThat(refusal(() -> new PoamLifeCycle(poam, act(VERA)).refuseClosure(null)))
                .isEqualTo("poam.reason-needed");
        new PoamLifeCycle(poam, act(VERA)).refuseClosure("Two accounts still work");

        assertThat(poam.status()).isEqualTo(PoamStatus.OPEN);
    }

    @Test
    @DisplayName("POAM-9 a closed item is repeated by a new draft and stays closed")
    void aClosedItemIsRepeated() {
        Poam closed = aPoam().in(PoamStatus.CLOSED).build();

        Poam repeat = new PoamLifeCycle(closed, act(ANA)).repeat(new PoamNumber("DTA", 2027, 9), PoamWorld.DTA);

        assertThat(repeat.status()).isEqualTo(PoamStatus.DRAFT);
        assertThat(repeat.number()).isEqualTo("DTA-2027-0009");
        assertThat(repeat.facts().getWeakness().getWeaknessName()).isEqualTo("Accounts outlive employment");
        assertThat(repeat.facts().getWeakness().getExternalId()).isEqualTo("DTA-2027-0009");
        assertThat(repeat.dueOn()).isNull();
        assertThat(closed.status()).isEqualTo(PoamStatus.CLOSED);
    }

    @Test
    @DisplayName("POAM-9 what is not closed is not repeated")
    void onlyClosedItemsAreRepeated() {
        Poam poam = aPoam().open().build();

        assertThat(refusal(
                        () -> new PoamLifeCycle(poam, act(ANA)).repeat(new PoamNumber("DTA", 2027, 9), PoamWorld.DTA)))
                .isEqualTo("poam.repeats-only-closed");
    }

    @Test
    @DisplayName("POAM-3 an item is overdue from the day after its due date, and only while in force")
    void overdueFromTheDayAfter() {
        Poam open = aPoam().open().build();
        Poam closed = aPoam().in(PoamStatus.CLOSED).build();

        assertThat(isOverdue(open, DUE)).isFalse();
        assertThat(isOverdue(open, DUE.plusDays(1))).isTrue();
        assertThat(isOverdue(closed, DUE.plusDays(1))).isFalse();
        assertThat(isOverdue(aPoam().build(), DUE.plusDays(1))).isFalse();
        assertThat(open.status().isPast(null, DUE)).isFalse();
    }

    private static boolean isOverdue(Poam poam, LocalDate today) {
        return poam.status().isPast(poam.dueOn(), today);
    }

    @Test
    @DisplayName("POAM-8 an item closed before its import is marked and verified by nobody")
    void closedBeforeImportIsMarked() {
        Poam poam = aPoam().withMilestones("Compare").build();

        poam.closedBeforeImport(TODAY.minusYears(1));

        assertThat(poam.status()).isEqualTo(PoamStatus.CLOSED);
        assertThat(poam.origin().isClosedBeforeImport()).isTrue();
        assertThat(poam.signatures().effectivenessCheckOn()).isNull();
    }
}
