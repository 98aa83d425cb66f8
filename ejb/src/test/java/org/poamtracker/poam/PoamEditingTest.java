package org.poamtracker.poam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.poamtracker.poam.PoamFixtures.ANA;
import static org.poamtracker.poam.PoamFixtures.DUE;
import static org.poamtracker.poam.PoamFixtures.IDA;
import static org.poamtracker.poam.PoamFixtures.TODAY;
import static org.poamtracker.poam.PoamFixtures.aPoam;
import static org.poamtracker.poam.PoamFixtures.act;
import static org.poamtracker.poam.PoamFixtures.actOn;
import static org.poamtracker.poam.Refusals.reasons;
import static org.poamtracker.poam.Refusals.refusal;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.poamtracker.platform.Act;
import org.poamtracker.trail.FieldChange;

class PoamEditingTest {

    @Test
    @DisplayName("POAM-6 a draft is written freely and leaves no ledger")
    void aDraftIsWrittenFreely() {
        Poam poam = aPoam().build();

        edit(poam, act(IDA), facts -> facts.getPlan().setDueOn(DUE.plusYears(1)));

        assertThat(poam.dueOn()).isEqualTo(DUE.plusYears(1));
        assertThat(poam.news().ledger()).isEmpty();
        assertThat(poam.news().changes()).containsExactly(FieldChange.of("dueOn", DUE, DUE.plusYears(1)));
    }

    @Test
    @DisplayName("POAM-5 every changed fact of an open item is a ledger row")
    void everyFactIsALedgerRow() {
        Poam poam = opened();

        edit(poam, act(IDA), facts -> {
            facts.getPlan().setPointOfContact("Ida");
            facts.getTracking().setComments("Asked HR");
        });

        assertThat(poam.news().ledger())
                .extracting(PoamChange::asFieldChange)
                .containsExactly(
                        FieldChange.of("pointOfContact", "Ana, 617-555-0100", "Ida"),
                        FieldChange.of("comments", null, "Asked HR"));
        assertThat(poam.signatures().editedLast(IDA)).isTrue();
    }

    @Test
    @DisplayName("POAM-5 what was agreed does not change in an open item, and all of it is named")
    void whatWasAgreedStays() {
        Poam poam = opened();

        List<String> reasons = reasons(() -> edit(poam, act(ANA), facts -> {
            facts.getPlan().setDueOn(DUE.plusDays(1));
            facts.getWeakness().setDetectedOn(TODAY);
            facts.getWeakness().setOriginalRating(Severity.LOW);
            facts.getWeakness().setKind(PoamKind.CONFIGURATION);
            facts.getWeakness().setExternalId("V-1");
        }));

        assertThat(reasons)
                .containsExactlyInAnyOrder(
                        "poam.agreed-due",
                        "poam.agreed-detected",
                        "poam.agreed-rating",
                        "poam.agreed-kind",
                        "poam.agreed-external-id");
        assertThat(poam.dueOn()).isEqualTo(DUE);
    }

    @Test
    @DisplayName("POAM-6 while a milestone is late without a word, nothing else is edited")
    void aLateMilestoneBlocksEdits() {
        Poam poam = opened();
        Act later = actOn(TODAY.plusDays(21), ANA);

        assertThat(refusal(() -> edit(poam, later, facts -> facts.getTracking().setComments("x"))))
                .isEqualTo("poam.late-milestone");
        assertThat(reasons(() -> edit(poam, later, facts -> facts.getTracking().setComments("x"))))
                .containsExactly("poam.late-milestone-n");

        poam.milestones().get(0).explain(later.day());
        edit(poam, later, facts -> facts.getTracking().setComments("x"));
        assertThat(poam.facts().getTracking().getComments()).isEqualTo("x");
    }

    @Test
    @DisplayName("POAM-6 on its own day a milestone is not late yet")
    void onItsDayAMilestoneIsNotLate() {
        Poam poam = opened();

        edit(poam, actOn(TODAY.plusDays(20), ANA), facts -> facts.getTracking().setComments("x"));

        assertThat(poam.facts().getTracking().getComments()).isEqualTo("x");
    }

    @Test
    @DisplayName("POAM-7 a legal date that comes to be known moves the due date forward")
    void aLegalDateMovesTheDueDateForward() {
        Poam poam = opened();

        edit(poam, act(ANA), facts -> facts.getTracking().setLegalDueOn(DUE.minusDays(10)));

        assertThat(poam.dueOn()).isEqualTo(DUE.minusDays(10));
        assertThat(poam.schedule().scheduledOn()).isEqualTo(DUE);
        assertThat(poam.news().ledger()).extracting(PoamChange::kind).contains(ChangeKind.DUE_DATE);
    }

    @Test
    @DisplayName("POAM-7 a legal date before an open milestone waits until the milestone is moved")
    void aLegalDateWaitsForMilestones() {
        Poam poam = opened();

        assertThat(refusal(
                        () -> edit(poam, act(ANA), facts -> facts.getTracking().setLegalDueOn(TODAY.plusDays(5)))))
                .isEqualTo("poam.milestones-after");
    }

    @ParameterizedTest(name = "POAM-3 an item in {0} is not edited")
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"DRAFT", "OPEN"})
    void elsewhereNothingIsEdited(PoamStatus status) {
        Poam poam = aPoam().in(status).build();

        assertThat(refusal(
                        () -> edit(poam, act(ANA), facts -> facts.getTracking().setComments("x"))))
                .isEqualTo("poam.not-editable");
    }

    @Test
    @DisplayName("POAM-1 facts written over themselves change nothing")
    void theSameFactsChangeNothing() {
        Poam poam = opened();

        edit(poam, act(IDA), facts -> {});

        assertThat(poam.news().changes()).isEmpty();
        assertThat(poam.signatures().editedLast(ANA)).isTrue();
    }

    private static Poam opened() {
        Poam poam = aPoam().withMilestones("Compare").open().build();
        poam.news().kept(poam.measured());
        return poam;
    }

    private static void edit(Poam poam, Act act, Consumer<PoamFacts> difference) {
        PoamFacts facts = poam.facts();
        difference.accept(facts);
        new PoamEditing(poam, act).write(facts, change -> change);
    }
}
