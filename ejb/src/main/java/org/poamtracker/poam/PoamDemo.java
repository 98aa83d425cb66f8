package org.poamtracker.poam;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.poamtracker.platform.Act;
import org.poamtracker.platform.Clocks;
import org.poamtracker.platform.DemoContext;
import org.poamtracker.platform.DemoPart;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.Scope;
import org.poamtracker.trail.FieldChange;
import org.poamtracker.trail.Trail;
import org.poamtracker.trail.TrailEvent;

/**
 * The items of a demonstration: invented plans for real findings, each lived through day by day by the product's own rules,
 * so that nothing stands there that could not have come about.
 */
@ApplicationScoped
public class PoamDemo implements DemoPart {

    @Inject
    PoamRepository poams;

    @Inject
    RequestRepository requests;

    @Inject
    PoamNumbers numbers;

    @Inject
    PeopleRepository people;

    @Inject
    FindingLinks links;

    @Inject
    ClosedItems closed;

    @Inject
    Trail trail;

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void load(DemoContext demo) {
        DemoLife.Files files = new DemoLife.Files(
                byItem(demo, "demo-milestones"),
                byItem(demo, "demo-extensions"),
                byItem(demo, "demo-extension-steps"),
                byItem(demo, "demo-decisions"),
                byItem(demo, "demo-vendor-checks"),
                byItem(demo, "demo-effects"));
        demo.rows("demo-items").stream()
                .sorted((one, other) -> demo.day(one.get("detected")).compareTo(demo.day(other.get("detected"))))
                .forEach(row -> live(row, demo, files));
        demo.rows("demo-shared").forEach(row -> share(row, demo));
    }

    private void live(CSVRecord row, DemoContext demo, DemoLife.Files files) {
        DemoLife life = new DemoLife(row, demo, files, people);
        LocalDate began = life.began();
        AgencyPlace place = numbers.place(demo.id("agency", row.get("agency")), Scope.commonwealth())
                .orElseThrow();
        Poam poam = life.draft(numbers.next(place, began.getYear(), 1).get(0), place);
        poams.save(poam); // milestones get the ids that extensions name
        if (!row.get("finding").isBlank()) {
            links.begin(poam.id(), demo.id("finding", row.get("finding")));
        }
        repeat(row, demo, poam);
        life.run(poam, requests);
        List<FieldChange> changes = List.copyOf(poam.news().changes());
        poams.save(poam);
        demo.put("poam", row.get("key"), poam.id());
        requests.of(poam).stream().limit(1).forEach(latest -> demo.put("request of poam", row.get("key"), latest.id()));
        demo.put("agency of poam", row.get("key"), poam.agencyId());
        trail.append(TrailEvent.of("POAM_DEMO")
                .on("POAM", poam.id(), poam.number())
                .agency(poam.agencyId())
                .changes(changes));
    }

    /** POAM-13: an item becomes a part of another. */
    private void share(CSVRecord row, DemoContext demo) {
        Poam shared = poams.taken(demo.id("poam", row.get("item")));
        Poam part = poams.taken(demo.id("poam", row.get("part")));
        long by = demo.id("person", row.get("by"));
        Act act = new Act(
                by,
                people.name(by),
                demo.day(row.get("since"))
                        .atTime(LocalTime.NOON)
                        .atZone(Clocks.BOSTON)
                        .toInstant());
        new PoamSharing(shared, act).add(part, false);
        List<FieldChange> changes = List.copyOf(part.news().changes());
        poams.saveAll(List.of(shared, part));
        trail.append(TrailEvent.of("POAM_PART_LINKED")
                .on("POAM", part.id(), part.number())
                .agency(part.agencyId())
                .changes(changes));
    }

    /** POAM-9: an item names the closed one that it repeats; those detected earlier have lived already. */
    private void repeat(CSVRecord row, DemoContext demo, Poam poam) {
        if (!row.get("repeats").isBlank()) {
            long earlier = demo.id("poam", row.get("repeats"));
            if (!closed.of(poam.agencyId()).containsKey(earlier)) {
                throw new RuleViolation("poam.repeats-only-closed-ones");
            }
            poam.origin().repeats(earlier);
        }
    }

    private static Map<String, List<CSVRecord>> byItem(DemoContext demo, String file) {
        return demo.rows(file).stream().collect(groupingBy(row -> row.get("item")));
    }
}
