package org.poamtracker.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.poamtracker.library.Force;
import org.poamtracker.platform.Act;
import org.poamtracker.platform.Clocks;
import org.poamtracker.platform.DemoContext;
import org.poamtracker.platform.DemoPart;
import org.poamtracker.trail.Trail;
import org.poamtracker.trail.TrailEvent;

/** What some agencies of a demonstration say of instruments; some reviews of it are overdue (OBL-3). */
@ApplicationScoped
public class ObligationDemo implements DemoPart {

    @Inject
    ObligationRepository obligations;

    @Inject
    Trail trail;

    @Override
    public int order() {
        return 63;
    }

    @Override
    public void load(DemoContext demo) {
        Map<String, String> names = new HashMap<>();
        demo.rows("people").forEach(row -> names.put(row.get("key"), row.get("name")));
        demo.rows("demo-obligations").forEach(row -> keep(row, names, demo));
    }

    private void keep(CSVRecord row, Map<String, String> names, DemoContext demo) {
        boolean applies = !row.get("force").isBlank();
        LocalDate reviewed = demo.day(row.get("reviewed"));
        KeepObligation said = new KeepObligation(demo.id("agency", row.get("agency")), row.get("instrument"), -1);
        said.setApplies(applies);
        said.setForce(applies ? Force.valueOf(row.get("force")) : null);
        said.setWhy(row.get("why"));
        said.setApproach(row.get("approach"));
        said.setNextReviewOn(demo.day(row.get("next")));
        Instant at = reviewed.atTime(LocalTime.NOON).atZone(Clocks.BOSTON).toInstant();
        Act act = new Act(demo.id("person", row.get("by")), names.get(row.get("by")), at);
        Obligation kept =
                new Obligation(said, obligations.instrument(said.getCode()).orElseThrow(), act);
        obligations.add(kept);
        trail.append(TrailEvent.of("OBLIGATION_ADDED")
                .on(ObligationService.SUBJECT, kept.id(), row.get("agency") + " " + row.get("instrument"))
                .agency(said.getAgencyId())
                .note(said.getWhy()));
    }
}
