package org.poamtracker.poam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.poamtracker.poam.PoamFixtures.ANA;
import static org.poamtracker.poam.PoamFixtures.DUE;
import static org.poamtracker.poam.PoamFixtures.IDA;
import static org.poamtracker.poam.PoamFixtures.TODAY;
import static org.poamtracker.poam.PoamFixtures.aPoam;
import static org.poamtracker.poam.PoamFixtures.act;
import static org.poamtracker.poam.PoamFixtures.actOn;
import static org.poamtracker.poam.PoamWorld.DTA;
import static org.poamtracker.poam.Refusals.refusal;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.platform.Act;
import org.poamtracker.trail.FieldChange;

class PoamMilestonesTest {

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
    @DisplayName("POAM-6 a milestone is never due after its item")
    void neverAfterTheItem() {
        Poam poam = opened("Compare");

        assertThat(refusal(() -> at(act(ANA), poam).add(plan("More", DUE.plusDays(1)), Why.unsaid())))
                .isEqualTo("poam.milestone-after-due");
        assertThat(refusal(() -> change(poam, plan("Compare", DUE.plusDays(1)), "why")))
                .isEqualTo("poam.milestone-after-due");
    }

    @Test
    @DisplayName("POAM-6 a changed milestone keeps what it said first, with a row for each change")
    void keepsWhatItSaidFirst() {
        Poam poam = opened("Compare");

        change(poam, plan("Compare twice", TODAY.plusDays(25)), "There are two lists");

        MilestoneRow row = poam.milestones().get(0).row(null, TODAY);
        assertThat(row.original()).isEqualTo(new MilestonePlan("Compare", TODAY.plusDays(20), null));
        assertThat(row.plan()).isEqualTo(plan("Compare twice", TODAY.plusDays(25)));
        assertThat(row.isChanged()).isTrue();
        assertThat(poam.news().ledger())
                .extracting(PoamChange::asFieldChange)
                .containsExactly(
                        new FieldChange("milestoneText", "#1 Compare", "#1 Compare twice"),
                        FieldChange.of("milestoneDueOn", "#1 " + TODAY.plusDays(20), "#1 " + TODAY.plusDays(25)));
        assertThat(poam.news().ledger()).extracting(PoamChange::reason).containsOnly("There are two lists");
    }

    @Test
    @DisplayName("POAM-6 changing a milestone of an open item needs a reason")
    void aChangeNeedsAReason() {
        Poam poam = opened("Compare");

        assertThat(refusal(() -> change(poam, plan("Compare", TODAY.plusDays(25)), " ")))
                .isEqualTo("poam.reason-needed");
    }

    @Test
    @DisplayName("POAM-6 the last milestone stays")
    void theLastOneStays() {
        Poam poam = opened("Compare", "Automate");
        long first = poam.milestones().get(0).id();
        long second = poam.milestones().get(1).id();

        at(act(ANA), poam).drop(first, Why.because("Not needed"));

        assertThat(poam.milestones()).filteredOn(Milestone::isOpen).hasSize(1);
        assertThat(poam.milestones()).hasSize(2);
        assertThat(refusal(() -> at(act(ANA), poam).drop(second, Why.because("Neither"))))
                .isEqualTo("poam.last-milestone");
    }

    @Test
    @DisplayName("POAM-6 saying why a milestone is late is a ledger row and lifts the block")
    void explainingIsALedgerRow() {
        Poam poam = opened("Compare");
        Act later = actOn(TODAY.plusDays(30), ANA);

        at(later, poam).explain(poam.milestones().get(0).id(), Why.because("HR has not answered"));

        at(later, poam).demandLateOnesExplained();
        assertThat(poam.news().ledger()).hasSize(1);
    }

    @Test
    @DisplayName("POAM-6 an explanation before the day does not excuse being late after it")
    void anEarlyExplanationDoesNotCount() {
        Poam poam = opened("Compare");

        at(act(ANA), poam).explain(poam.milestones().get(0).id(), Why.because("It may get late"));

        assertThat(refusal(() -> at(actOn(TODAY.plusDays(30), ANA), poam).demandLateOnesExplained()))
                .isEqualTo("poam.late-milestone");
    }

    @Test
    @DisplayName("POAM-6 what is done is done: on a day that has come, once")
    void doneOnce() {
        Poam poam = opened("Compare", "Automate");
        long first = poam.milestones().get(0).id();

        assertThat(refusal(() -> at(act(IDA), poam).finish(first, TODAY.plusDays(1), Why.unsaid())))
                .isEqualTo("poam.done-in-future");
        at(act(IDA), poam).finish(first, TODAY, Why.because("Seen on all of them"));

        assertThat(poam.milestones().get(0).row(null, TODAY).state()).isEqualTo(MilestoneState.DONE);
        assertThat(refusal(() -> at(act(IDA), poam).finish(first, TODAY, Why.because("Seen on all of them"))))
                .isEqualTo("poam.milestone-not-open");
        assertThat(poam.signatures().editedLast(IDA)).isTrue();
    }

    @Test
    @DisplayName("POAM-15 a milestone of another item is unknown")
    void anotherItemsMilestoneIsUnknown() {
        Poam poam = opened("Compare");
        Poam other = opened("Compare");

        assertThat(refusal(() ->
                        at(act(ANA), poam).finish(other.milestones().get(0).id(), TODAY, Why.unsaid())))
                .isEqualTo("poam.unknown-milestone");
    }

    @Test
    @DisplayName("POAM-3 nothing is worked on before opening and after asking for closure")
    void worksOnlyWhileOpen() {
        Poam submitted = aPoam().in(PoamStatus.SUBMITTED).build();

        assertThat(refusal(() -> at(act(ANA), submitted).add(plan("More", TODAY), Why.unsaid())))
                .isEqualTo("poam.not-open");
    }

    private static Poam opened(String... milestones) {
        Poam poam =
                aPoam().of(DTA, sequence++).withMilestones(milestones).open().build();
        world.keep(poam);
        return poam;
    }

    private static PoamMilestones at(Act act, Poam poam) {
        return new PoamMilestones(poam, act);
    }

    private static void change(Poam poam, MilestonePlan plan, String reason) {
        at(act(ANA), poam).change(poam.milestones().get(0).id(), plan, Why.because(reason));
    }

    private static MilestonePlan plan(String text, LocalDate dueOn) {
        return new MilestonePlan(text, dueOn, null);
    }
}
