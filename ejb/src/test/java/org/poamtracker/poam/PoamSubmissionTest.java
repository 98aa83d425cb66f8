package org.poamtracker.poam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.poamtracker.poam.PoamFixtures.ANA;
import static org.poamtracker.poam.PoamFixtures.DUE;
import static org.poamtracker.poam.PoamFixtures.SAM;
import static org.poamtracker.poam.PoamFixtures.TODAY;
import static org.poamtracker.poam.PoamFixtures.aPoam;
import static org.poamtracker.poam.PoamFixtures.act;
import static org.poamtracker.poam.Refusals.reasons;
import static org.poamtracker.poam.Refusals.refusal;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PoamSubmissionTest {

    @Test
    @DisplayName("POAM-2 a complete draft is submitted")
    void aCompleteDraftIsSubmitted() {
        Poam poam = aPoam().withMilestones("Compare").build();

        new PoamLifeCycle(poam, act(ANA)).submit();

        assertThat(poam.status()).isEqualTo(PoamStatus.SUBMITTED);
        assertThat(poam.signatures().wasSubmittedBy(ANA)).isTrue();
    }

    @Test
    @DisplayName("POAM-2 an empty draft hears of everything that is missing at once")
    void anEmptyDraftHearsEverything() {
        PoamFacts facts = new PoamFacts();
        facts.getWeakness().setWeaknessName("Something");
        Poam poam = new Poam(new PoamNumber("DTA", 2026, 1), PoamWorld.DTA, facts, act(ANA));

        assertThat(reasons(() -> new PoamLifeCycle(poam, act(ANA)).submit()))
                .containsExactly(
                        "poam.missing-description",
                        "poam.missing-source",
                        "poam.missing-detector",
                        "poam.missing-detected",
                        "poam.missing-rating",
                        "poam.missing-office",
                        "poam.missing-owner",
                        "poam.missing-contact",
                        "poam.missing-plan",
                        "poam.missing-resources",
                        "poam.missing-due",
                        "poam.missing-milestone");
        assertThat(poam.status()).isEqualTo(PoamStatus.DRAFT);
    }

    static Stream<Arguments> lacks() {
        return Stream.of(
                lack("poam.missing-description", facts -> facts.getWeakness().setDescription(" ")),
                lack("poam.missing-source", facts -> facts.getWeakness().setSourceKind(null)),
                lack("poam.missing-detector", facts -> facts.getWeakness().setDetectorSource(null)),
                lack("poam.missing-detected", facts -> facts.getWeakness().setDetectedOn(null)),
                lack("poam.missing-rating", facts -> facts.getWeakness().setOriginalRating(null)),
                lack("poam.missing-office", facts -> facts.getPlan().setOffice("")),
                lack("poam.missing-owner", facts -> facts.getPlan().setOwnerId(null)),
                lack("poam.missing-contact", facts -> facts.getPlan().setPointOfContact(null)),
                lack("poam.missing-plan", facts -> facts.getPlan().setRemediationPlan(null)),
                lack("poam.missing-funding", facts -> PoamFixtures.cost(facts).setFunding(null)),
                lack("poam.missing-fiscal-year", facts -> PoamFixtures.cost(facts)
                        .setFiscalYear(null)),
                lack("poam.missing-obstacle", facts -> PoamFixtures.cost(facts).setFunding(FundingKind.UNFUNDED)),
                lack("poam.missing-due", facts -> facts.getPlan().setDueOn(null)),
                lack("poam.missing-exploited-due", facts -> facts.getTracking().setKnownExploited(true)),
                lack("poam.due-in-past", facts -> facts.getPlan().setDueOn(TODAY.minusDays(1)), "poam.milestone-after"),
                lack("poam.beyond-cap", facts -> facts.getTracking().setLegalDueOn(DUE.minusDays(1))));
    }

    @ParameterizedTest(name = "POAM-2 {0}")
    @MethodSource("lacks")
    void saysWhatIsMissing(String code, Consumer<PoamFacts> difference, String[] besides) {
        PoamFixtures draft = aPoam().but(difference);
        Poam poam = besides.length == 0 ? draft.withMilestones("Compare").build() : draft.build();

        assertThat(reasons(() -> new PoamLifeCycle(poam, act(ANA)).submit())).contains(code);
    }

    @Test
    @DisplayName("POAM-2 a vendor dependency names the product and the last check-in")
    void aVendorDependencyNamesTheProduct() {
        Poam poam = aPoam().but(facts -> facts.getTracking().setVendorDependent(true))
                .withMilestones("Compare")
                .build();

        assertThat(reasons(() -> new PoamLifeCycle(poam, act(ANA)).submit()))
                .containsExactly("poam.missing-vendor-product", "poam.missing-vendor-check");
    }

    @Test
    @DisplayName("POAM-6 milestones after the due date or in the past keep a draft from being submitted")
    void milestonesMustLieBetweenTodayAndTheDueDate() {
        Poam poam = aPoam().but(facts -> facts.getPlan().setDueOn(null)).build();
        PoamMilestones milestones = new PoamMilestones(poam, act(ANA));
        milestones.add(new MilestonePlan("Too late", DUE.plusDays(1), null), Why.unsaid());
        milestones.add(new MilestonePlan("Too early", TODAY.minusDays(1), null), Why.unsaid());
        PoamFacts facts = poam.facts();
        facts.getPlan().setDueOn(DUE);
        new PoamEditing(poam, act(ANA)).write(facts, change -> change);

        assertThat(reasons(() -> new PoamLifeCycle(poam, act(ANA)).submit()))
                .containsExactly("poam.milestone-after", "poam.milestone-in-past");
    }

    @Test
    @DisplayName("POAM-3 whoever submitted neither opens nor returns")
    void theSubmitterDecidesNothing() {
        Poam poam = aPoam().in(PoamStatus.SUBMITTED).build();

        assertThat(refusal(() -> new PoamLifeCycle(poam, act(ANA)).open(null))).isEqualTo("poam.own-request");
        assertThat(refusal(() -> new PoamLifeCycle(poam, act(ANA)).sendBack("no")))
                .isEqualTo("poam.own-request");
    }

    @Test
    @DisplayName("POAM-3 a return needs a reason and leads back to the draft")
    void aReturnNeedsAReason() {
        Poam poam = aPoam().in(PoamStatus.SUBMITTED).build();

        assertThat(refusal(() -> new PoamLifeCycle(poam, act(SAM)).sendBack(" ")))
                .isEqualTo("poam.reason-needed");
        new PoamLifeCycle(poam, act(SAM)).sendBack("Say which accounts");

        assertThat(poam.status()).isEqualTo(PoamStatus.DRAFT);
        assertThat(poam.news().ledger()).last().extracting(PoamChange::reason).isEqualTo("Say which accounts");
    }

    @Test
    @DisplayName("POAM-5 opening writes the baseline of item and milestones")
    void openingWritesTheBaseline() {
        Poam poam = aPoam().in(PoamStatus.SUBMITTED).withMilestones("Compare").build();
        assertThat(poam.schedule().scheduledOn()).isNull();

        new PoamLifeCycle(poam, act(SAM)).open(null);

        assertThat(poam.schedule().scheduledOn()).isEqualTo(DUE);
        assertThat(poam.milestones().get(0).row(null, TODAY).original().dueOn()).isEqualTo(TODAY.plusDays(20));
    }

    @Test
    @DisplayName("POAM-4 a discarded draft stays as cancelled with its number")
    void aDiscardedDraftStays() {
        Poam poam = aPoam().build();

        new PoamLifeCycle(poam, act(ANA)).discard(null);

        assertThat(poam.status()).isEqualTo(PoamStatus.CANCELLED);
        assertThat(poam.number()).isEqualTo("DTA-2026-0001");
    }

    private static Arguments lack(String code, Consumer<PoamFacts> difference, String... besides) {
        return Arguments.of(code, difference, besides);
    }
}
