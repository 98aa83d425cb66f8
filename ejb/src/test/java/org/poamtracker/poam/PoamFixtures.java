package org.poamtracker.poam;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.poamtracker.platform.Act;

/** Items for tests: a complete draft of Ana's, and one method for each difference that some test needs. */
final class PoamFixtures {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final LocalDate DUE = TODAY.plusDays(60);

    /** Writes and owns; Ida edits beside her, Sam decides, Vera verifies. */
    static final long ANA = 11;

    static final long IDA = 12;
    static final long SAM = 13;
    static final long VERA = 14;

    private AgencyPlace place = new AgencyPlace(1, "DTA", 1);
    private PoamNumber number = new PoamNumber("DTA", 2026, 1);
    private final PoamFacts facts = complete();
    private final List<MilestonePlan> milestones = new ArrayList<>();
    private PoamStatus status = PoamStatus.DRAFT;

    private PoamFixtures() {}

    static PoamFixtures aPoam() {
        return new PoamFixtures();
    }

    /** Somebody doing something today. */
    static Act act(long person) {
        return actOn(TODAY, person);
    }

    /** Somebody doing something on a day, at noon in Boston. */
    static Act actOn(LocalDate day, long person) {
        String name = person == ANA ? "Ana" : person == IDA ? "Ida" : person == SAM ? "Sam" : "Vera";
        return new Act(person, name, day.atTime(17, 0).toInstant(ZoneOffset.UTC));
    }

    /** Everything that a submission asks for, but milestones. */
    static PoamFacts complete() {
        PoamFacts facts = new PoamFacts();
        WeaknessFacts weakness = facts.getWeakness();
        weakness.setWeaknessName("Accounts outlive employment");
        weakness.setDescription("Accounts of people who left keep working.");
        weakness.setSourceKind(SourceKind.STATE_AUDIT);
        weakness.setDetectorSource("State Auditor report");
        weakness.setDetectedOn(TODAY.minusDays(30));
        weakness.setOriginalRating(Severity.HIGH);
        weakness.setControls("AC-2");
        weakness.setAssets("beacon.example.gov\npayroll.example.gov");
        PlanFacts plan = facts.getPlan();
        plan.setOffice("Systems Security Unit");
        plan.setOwnerId(ANA);
        plan.setPointOfContact("Ana, 617-555-0100");
        plan.setRemediationPlan("Disable accounts every night from the HR system.");
        plan.setDueOn(DUE);
        plan.setResources("Own staff");
        plan.getCosts().add(cost(2027, 120, "4800.50", FundingKind.FUNDED));
        return facts;
    }

    /** What an item takes in a fiscal year. */
    static CostFacts cost(Integer year, Integer hours, String dollars, FundingKind funding) {
        CostFacts cost = new CostFacts();
        cost.setFiscalYear(year);
        cost.setHours(hours);
        cost.setDollars(dollars == null ? null : new BigDecimal(dollars));
        cost.setFunding(funding);
        return cost;
    }

    /** What these facts say of their first fiscal year. */
    static CostFacts cost(PoamFacts facts) {
        return facts.getPlan().getCosts().get(0);
    }

    PoamFixtures of(AgencyPlace otherPlace, int sequence) {
        place = otherPlace;
        number = new PoamNumber(otherPlace.code(), 2026, sequence);
        return this;
    }

    /** Another one of the same agency. */
    PoamFixtures numbered(int sequence) {
        return of(place, sequence);
    }

    PoamFixtures but(Consumer<PoamFacts> difference) {
        difference.accept(facts);
        return this;
    }

    /** Adds milestones, each due ten days after the one before, the first in twenty days. */
    PoamFixtures withMilestones(String... texts) {
        for (String text : texts) {
            milestones.add(new MilestonePlan(text, TODAY.plusDays(20 + 10L * milestones.size()), null));
        }
        return this;
    }

    PoamFixtures in(PoamStatus wanted) {
        status = wanted;
        return this;
    }

    PoamFixtures open() {
        return in(PoamStatus.OPEN);
    }

    /** Takes the item as far as its status says: Ana wrote and submitted, Sam opened, Ida asked for closure, Vera verified. */
    Poam build() {
        Poam poam = new Poam(number, place, facts, act(ANA));
        if (milestones.isEmpty() && status != PoamStatus.DRAFT) {
            withMilestones("Compare the lists");
        }
        milestones.forEach(plan -> new PoamMilestones(poam, act(ANA)).add(plan, Why.unsaid()));
        switch (status) {
            case DRAFT -> {}
            case SUBMITTED -> submit(poam);
            case OPEN -> opened(poam);
            case PENDING_VERIFICATION -> asked(poam);
            case CLOSED -> {
                asked(poam);
                new PoamLifeCycle(poam, act(VERA)).verify(null);
            }
            case CANCELLED -> new PoamLifeCycle(poam, act(ANA)).discard(null);
            case RISK_ACCEPTED -> {
                opened(poam);
                poam.become(PoamStatus.RISK_ACCEPTED, Why.unsaid(), act(SAM));
            }
        }
        return poam;
    }

    private static void submit(Poam poam) {
        new PoamLifeCycle(poam, act(ANA)).submit();
    }

    private static void opened(Poam poam) {
        submit(poam);
        new PoamLifeCycle(poam, act(SAM)).open(null);
    }

    private static void asked(Poam poam) {
        opened(poam);
        poam.milestones().forEach(milestone -> milestone.finish(TODAY, ANA, TODAY));
        new PoamLifeCycle(poam, act(IDA)).askClosure(1, false);
    }
}
