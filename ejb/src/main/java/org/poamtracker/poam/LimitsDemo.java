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

/** The days to fix and the laws that a demonstration sets for some agencies (POAM-7), after its items were planned. */
@ApplicationScoped
public class LimitsDemo implements DemoPart {

    @Inject
    DueDaysRepository dueDays;

    @Inject
    LegalCapRepository caps;

    @Inject
    Trail trail;

    @Override
    public int order() {
        return 41;
    }

    @Override
    public void load(DemoContext demo) {
        demo.rows("demo-limits").forEach(row -> set(row, demo));
        demo.rows("demo-caps").forEach(row -> cap(row, demo));
    }

    private void cap(CSVRecord row, DemoContext demo) {
        AddCap cap = new AddCap(demo.id("agency", row.get("agency")));
        cap.setCitation(row.get("citation"));
        cap.getDays().setCritical(number(row.get("days_critical")));
        cap.getDays().setHigh(number(row.get("days_high")));
        cap.getDays().setModerate(number(row.get("days_moderate")));
        cap.getDays().setLow(number(row.get("days_low")));
        cap.setLatestOn(demo.day(row.get("latest")));
        cap.setStartsOn(demo.day(row.get("from")));
        cap.setEndsOn(demo.day(row.get("to")));
        caps.add(new LegalCap(cap));
        trail.append(TrailEvent.of("POAM_CAP_ADDED")
                .on(PoamLimitService.SUBJECT, cap.getAgencyId(), row.get("agency"))
                .agency(cap.getAgencyId())
                .change("citation", null, cap.getCitation())
                .change("startsOn", null, cap.getStartsOn())
                .change("endsOn", null, cap.getEndsOn())
                .note(row.get("reason")));
    }

    private static Integer number(String text) {
        return text.isBlank() ? null : Integer.valueOf(text);
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
