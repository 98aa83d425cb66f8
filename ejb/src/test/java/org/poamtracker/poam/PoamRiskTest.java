package org.poamtracker.poam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.poamtracker.poam.PoamFixtures.ANA;
import static org.poamtracker.poam.PoamFixtures.IDA;
import static org.poamtracker.poam.PoamFixtures.SAM;
import static org.poamtracker.poam.PoamFixtures.TODAY;
import static org.poamtracker.poam.PoamFixtures.VERA;
import static org.poamtracker.poam.PoamFixtures.aPoam;
import static org.poamtracker.poam.PoamFixtures.act;
import static org.poamtracker.poam.PoamFixtures.actOn;
import static org.poamtracker.poam.Refusals.refusal;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Vera is the agency's head here, Sam decides for the secretariat. */
class PoamRiskTest {

    private static final LocalDate UNTIL = TODAY.plusMonths(6);
    private static final Why WHY = Why.because("The vendor is out of business");

    @Test
    @DisplayName("POAM-10 the agency's head alone accepts a Moderate risk, and the item rests until the day asked for")
    void theHeadAcceptsUpToModerate() {
        Poam poam = rated(Severity.MODERATE);
        RiskAcceptance asked = accept(poam, UNTIL);

        approve(poam, asked, VERA);

        assertThat(asked.state()).isEqualTo(RequestState.APPROVED);
        assertThat(poam.status()).isEqualTo(PoamStatus.RISK_ACCEPTED);
        assertThat(poam.schedule().acceptedUntil()).isEqualTo(UNTIL);
        assertThat(poam.news().ledger()).extracting(PoamChange::kind).endsWith(ChangeKind.DECISION, ChangeKind.STATUS);
    }

    @Test
    @DisplayName("POAM-10 a High risk needs the agency's head and then, as another person, the secretariat")
    void twoAcceptWhatIsHigh() {
        Poam poam = rated(Severity.HIGH);
        RiskAcceptance asked = accept(poam, UNTIL);
        assertThat(asked.turn()).isEqualTo(RequestTurn.AGENCY_HEAD);
        assertThat(asked.isFirstOfTwo()).isTrue();

        approve(poam, asked, VERA);
        assertThat(asked.isWaiting()).isTrue();
        assertThat(asked.isFirstOfTwo()).isFalse();
        assertThat(asked.turn()).isEqualTo(RequestTurn.SECRETARIAT);
        assertThat(poam.status()).isEqualTo(PoamStatus.OPEN);
        assertThat(refusal(() -> approve(poam, asked, VERA))).isEqualTo("poam.endorsed-by-you");
        assertThat(refusal(() -> approve(poam, asked, ANA))).isEqualTo("poam.own-request");

        approve(poam, asked, SAM);
        assertThat(poam.status()).isEqualTo(PoamStatus.RISK_ACCEPTED);
    }

    @Test
    @DisplayName("POAM-10 a risk is accepted for a year at most, and never beyond what a law leaves")
    void anAcceptanceEnds() {
        Poam poam = rated(Severity.LOW);
        assertThat(refusal(() -> accept(poam, TODAY))).isEqualTo("poam.acceptance-in-past");
        assertThat(refusal(() -> accept(poam, TODAY.plusYears(1).plusDays(1)))).isEqualTo("poam.acceptance-too-long");
        assertThat(accept(poam, TODAY.plusYears(1)).until()).isEqualTo(TODAY.plusYears(1));

        Poam capped = aPoam().but(facts -> facts.getTracking().setLegalDueOn(TODAY.plusDays(70)))
                .open()
                .build();
        assertThat(refusal(() -> accept(capped, TODAY.plusDays(71)))).isEqualTo("poam.beyond-cap");
    }

    @Test
    @DisplayName("POAM-10 the day after its last day the item is open again; renewing it is a new decision")
    void anAcceptanceExpires() {
        Poam poam = rated(Severity.LOW);
        RiskAcceptance asked = accept(poam, UNTIL);
        approve(poam, asked, VERA);

        assertThat(refusal(() -> new PoamRisk(poam, actOn(UNTIL, SAM)).expire()))
                .isEqualTo("poam.not-expired");
        new PoamRisk(poam, actOn(UNTIL.plusDays(1), SAM)).expire();

        assertThat(poam.status()).isEqualTo(PoamStatus.OPEN);
        assertThat(poam.schedule().acceptedUntil()).isNull();
        assertThat(refusal(() -> approve(poam, asked, VERA))).isEqualTo("poam.already-decided");
    }

    @Test
    @DisplayName("POAM-11 an approved false positive ends the item, and shows that it was approved")
    void aFalsePositiveEndsTheItem() {
        Poam poam = rated(Severity.MODERATE);
        Deviation asked = deviate(poam, DeviationKind.FALSE_POSITIVE, null);
        assertThat(poam.rating().deviations().falsePositive()).isEqualTo(DeviationState.PENDING);

        approve(poam, asked, SAM);

        assertThat(poam.status()).isEqualTo(PoamStatus.CANCELLED);
        assertThat(poam.rating().deviations().falsePositive()).isEqualTo(DeviationState.APPROVED);
    }

    @Test
    @DisplayName("POAM-11 only the approver sets the adjusted rating; until then the original one counts")
    void theApproverSetsTheRating() {
        Poam poam = rated(Severity.HIGH);
        Deviation asked = deviate(poam, DeviationKind.RISK_ADJUSTMENT, Severity.LOW);
        assertThat(asked.isFirstOfTwo()).isEqualTo(asked.turn() == RequestTurn.AGENCY_HEAD);
        assertThat(poam.rating().inForce()).isEqualTo(Severity.HIGH);

        approve(poam, asked, VERA);
        assertThat(poam.rating().inForce()).isEqualTo(Severity.HIGH);
        asked.rateAs(Severity.MODERATE);
        approve(poam, asked, SAM);

        assertThat(poam.rating().inForce()).isEqualTo(Severity.MODERATE);
        assertThat(poam.rating().original()).isEqualTo(Severity.HIGH);
        assertThat(poam.status()).isEqualTo(PoamStatus.OPEN);
        assertThat(asked.terms().askedRating()).isEqualTo(Severity.LOW);
    }

    @Test
    @DisplayName("POAM-11 a rejected or withdrawn deviation changes no rating and shows how it ended")
    void aRejectedDeviationChangesNothing() {
        Poam poam = rated(Severity.MODERATE);
        Deviation rejected = deviate(poam, DeviationKind.RISK_ADJUSTMENT, Severity.LOW);
        assertThat(refusal(() -> rejected.reject(" ", act(SAM)))).isEqualTo("poam.reason-needed");
        assertThat(rejected.isWaiting()).isTrue();

        rejected.reject("It faces the internet", act(SAM));
        assertThat(poam.rating().deviations().riskAdjustment()).isEqualTo(DeviationState.REJECTED);
        assertThat(poam.rating().inForce()).isEqualTo(Severity.MODERATE);

        Deviation withdrawn = deviate(poam, DeviationKind.FALSE_POSITIVE, null);
        assertThat(refusal(() -> withdrawn.withdraw(act(IDA)))).isEqualTo("poam.not-yours");
        withdrawn.withdraw(act(ANA));
        assertThat(poam.rating().deviations().falsePositive()).isEqualTo(DeviationState.WITHDRAWN);
        assertThat(poam.status()).isEqualTo(PoamStatus.OPEN);
    }

    @Test
    @DisplayName(
            "POAM-11 there is no operational requirement for High or Critical, and no adjustment to the same rating")
    void whatCannotBeAskedFor() {
        assertThat(refusal(() -> deviate(rated(Severity.HIGH), DeviationKind.OPERATIONAL_REQUIREMENT, null)))
                .isEqualTo("poam.no-operational-requirement");
        assertThat(refusal(() -> deviate(rated(Severity.LOW), DeviationKind.RISK_ADJUSTMENT, Severity.LOW)))
                .isEqualTo("poam.adjustment-without-rating");
        assertThat(refusal(() -> deviate(rated(Severity.LOW), DeviationKind.RISK_ADJUSTMENT, null)))
                .isEqualTo("poam.adjustment-without-rating");
        assertThat(refusal(() -> deviate(aPoam().build(), DeviationKind.FALSE_POSITIVE, null)))
                .isEqualTo("poam.wrong-step");
        assertThat(refusal(
                        () -> new PoamRisk(rated(Severity.LOW), act(ANA)).askAcceptance(UNTIL, "Watched", WHY, true)))
                .isEqualTo("poam.request-waiting");
    }

    private static Poam rated(Severity severity) {
        return aPoam().but(facts -> facts.getWeakness().setOriginalRating(severity))
                .open()
                .build();
    }

    private static RiskAcceptance accept(Poam poam, LocalDate until) {
        return new PoamRisk(poam, act(ANA)).askAcceptance(until, "The host is cut off", WHY, false);
    }

    private static Deviation deviate(Poam poam, DeviationKind kind, Severity rating) {
        return new PoamRisk(poam, act(ANA)).askDeviation(kind, rating, WHY, false);
    }

    private static void approve(Poam poam, PoamRequest request, long person) {
        new PoamLifeCycle(poam, act(person)).approve(request, null);
    }
}
