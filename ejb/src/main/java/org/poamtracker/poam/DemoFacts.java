package org.poamtracker.poam;

import java.math.BigDecimal;
import org.apache.commons.csv.CSVRecord;
import org.poamtracker.platform.DemoContext;

/** What a demonstration item says, out of its row. */
final class DemoFacts {

    static final String REJECTION = "The plan must be kept; show what can be done earlier.";

    private static final int JULY = 7;

    private final CSVRecord row;
    private final DemoContext demo;
    private final PeopleRepository people;

    DemoFacts(CSVRecord row, DemoContext demo, PeopleRepository people) {
        this.row = row;
        this.demo = demo;
        this.people = people;
    }

    PoamFacts facts() {
        PoamFacts facts = new PoamFacts();
        weakness(facts.getWeakness());
        plan(facts.getPlan());
        TrackingFacts tracking = facts.getTracking();
        tracking.setVendorDependent(said("vendor_product"));
        tracking.setVendorProduct(text("vendor_product"));
        tracking.setVendorCheckedOn(demo.day(row.get("vendor_checkin")));
        tracking.setComments(text("comment"));
        return facts;
    }

    private void weakness(WeaknessFacts weakness) {
        weakness.setWeaknessName(row.get("weakness"));
        weakness.setDescription(text("description"));
        weakness.setSourceKind(said("source_kind") ? SourceKind.valueOf(row.get("source_kind")) : null);
        weakness.setDetectorSource(text("source"));
        weakness.setSourceIdentifier(text("source_reference"));
        weakness.setControls(text("controls"));
        weakness.setAssets(text("asset"));
        weakness.setDetectedOn(demo.day(row.get("detected")));
        weakness.setOriginalRating(said("severity") ? Severity.valueOf(row.get("severity")) : null);
    }

    private void plan(PlanFacts plan) {
        plan.setOffice(text("office"));
        if (said("owner")) {
            plan.setOwnerId(demo.id("person", row.get("owner")));
            plan.setPointOfContact(people.name(plan.getOwnerId()));
        }
        plan.setRemediationPlan(text("plan"));
        plan.setDueOn(demo.day(said("baseline") ? row.get("baseline") : row.get("due")));
        plan.setResources(text("resources"));
        plan.getCosts().add(cost(row));
        demo.rows("demo-costs").stream()
                .filter(cost -> cost.get("item").equals(row.get("key")))
                .map(this::cost)
                .forEach(plan.getCosts()::add);
    }

    private CostFacts cost(CSVRecord said) {
        CostFacts cost = new CostFacts();
        cost.setHours(said.get("hours").isBlank() ? null : Integer.valueOf(said.get("hours")));
        cost.setDollars(said.get("dollars").isBlank() ? null : new BigDecimal(said.get("dollars")));
        cost.setFunding(said.get("funding").isBlank() ? null : FundingKind.valueOf(said.get("funding")));
        cost.setFiscalYear(said.get("fiscal_year").isBlank() ? null : fiscalYear(said.get("fiscal_year")));
        cost.setObstacle(said.get("obstacle"));
        if (cost.getFunding() == FundingKind.UNFUNDED) {
            cost.setUnfundedDollars(cost.getDollars());
        }
        return cost;
    }

    /** Counted from the state's fiscal year that begins on 1 July of the year before. */
    private int fiscalYear(String ahead) {
        int now = demo.today().getYear() + (demo.today().getMonthValue() >= JULY ? 1 : 0);
        return now + Integer.parseInt(ahead);
    }

    private boolean said(String column) {
        return !row.get(column).isBlank();
    }

    private String text(String column) {
        return said(column) ? row.get(column) : null;
    }
}
