package org.poamtracker.poam;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.poamtracker.platform.RuleViolation;

/** What POAM-1 names and a draft still lacks (POAM-2). */
final class Completeness {

    private final Poam poam;
    private final LocalDate today;
    private final List<RuleViolation> missing = new ArrayList<>();

    private Completeness(Poam poam, LocalDate today) {
        this.poam = poam;
        this.today = today;
    }

    /** One line for each missing thing, in the order of the form; empty when the draft can be submitted. */
    static List<RuleViolation> missing(Poam poam, LocalDate today) {
        Completeness gate = new Completeness(poam, today);
        PoamFacts facts = poam.facts();
        gate.weakness(facts.getWeakness());
        gate.plan(facts.getPlan());
        gate.money(facts.getPlan());
        gate.tracking(facts.getTracking());
        gate.dates(facts.getPlan().getDueOn());
        gate.milestones(facts.getPlan().getDueOn());
        return gate.missing;
    }

    private void weakness(WeaknessFacts weakness) {
        demand(weakness.getDescription(), "poam.missing-description");
        demand(weakness.getSourceKind(), "poam.missing-source");
        demand(weakness.getDetectorSource(), "poam.missing-detector");
        demand(weakness.getDetectedOn(), "poam.missing-detected");
        demand(weakness.getOriginalRating(), "poam.missing-rating");
    }

    private void plan(PlanFacts plan) {
        demand(plan.getUnitId() != null || plan.getOffice() != null, "poam.missing-office");
        demand(plan.getOwnerId(), "poam.missing-owner");
        demand(plan.getPointOfContact(), "poam.missing-contact");
        demand(plan.getRemediationPlan(), "poam.missing-plan");
    }

    private void money(PlanFacts plan) {
        Means means = plan.getMeans();
        demand(
                plan.getResources() != null || means.hours() != null || means.dollars() != null,
                "poam.missing-resources");
        List<YearCost> paid =
                means.years().stream().filter(YearCost::costsMoney).toList();
        demand(paid.stream().allMatch(year -> year.funding() != null), "poam.missing-funding");
        demand(paid.stream().allMatch(year -> year.fiscalYear() != null), "poam.missing-fiscal-year");
        means.years().stream()
                .filter(year -> year.lacksMoney() && year.obstacle() == null)
                .findFirst()
                .ifPresent(year -> missing.add(new RuleViolation("poam.missing-obstacle")));
    }

    private void tracking(TrackingFacts tracking) {
        if (tracking.isKnownExploited()) {
            demand(tracking.getExploitedDueOn(), "poam.missing-exploited-due");
        }
        if (tracking.isVendorDependent()) {
            demand(tracking.getVendorProduct(), "poam.missing-vendor-product");
            demand(tracking.getVendorCheckedOn(), "poam.missing-vendor-check");
        }
    }

    private void dates(LocalDate due) {
        demand(due, "poam.missing-due");
        if (due != null && due.isBefore(today)) {
            missing.add(new RuleViolation("poam.due-in-past", due));
        }
        DueLimit cap = PoamCap.of(poam);
        if (due != null && cap != null && due.isAfter(cap.day())) {
            missing.add(PoamCap.violation(cap));
        }
    }

    private void milestones(LocalDate due) {
        demand(!poam.milestones().stream().allMatch(Milestone::isDropped), "poam.missing-milestone");
        if (due != null) {
            missing.addAll(PoamMilestones.after(poam.milestones(), due));
        }
        poam.milestones().stream()
                .filter(milestone -> milestone.isOpen() && milestone.dueOn().isBefore(today))
                .forEach(late ->
                        missing.add(new RuleViolation("poam.milestone-in-past", late.position(), late.dueOn())));
    }

    private void demand(Object value, String code) {
        demand(value != null, code);
    }

    private void demand(boolean there, String code) {
        if (!there) {
            missing.add(new RuleViolation(code));
        }
    }
}
