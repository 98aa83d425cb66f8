package org.poamtracker.poam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.poamtracker.platform.DemoContext;
import org.poamtracker.platform.DemoPart;
import org.poamtracker.trail.Trail;
import org.poamtracker.trail.TrailEvent;

/** The days to fix that a demonstration sets for some agencies (POAM-7), after its items were planned. */
@ApplicationScoped
public class LimitsDemo implements DemoPart {

    @Inject
    DueDaysRepository dueDays;

    @Inject
    Trail trail;

    @Override
    public int order() {
        return 41;
    }

    @Override
    public void load(DemoContext demo) {
        demo.rows("demo-limits").forEach(row -> set(row, demo));
    }

    private void set(CSVRecord row, DemoContext demo) {
        long agencyId = demo.id("agency", row.get("agency"));
        Severity severity = Severity.valueOf(row.get("severity"));
        Map<Severity, Integer> own = new EnumMap<>(Severity.class);
        own.putAll(dueDays.of(agencyId).own());
        Integer before = own.put(severity, Integer.valueOf(row.get("days")));
        dueDays.set(agencyId, own);
        trail.append(TrailEvent.of("POAM_LIMITS_SET")
                .on(PoamLimitService.SUBJECT, agencyId, row.get("agency"))
                .agency(agencyId)
                .change(severity.name(), before, own.get(severity))
                .note(row.get("reason")));
    }
}
