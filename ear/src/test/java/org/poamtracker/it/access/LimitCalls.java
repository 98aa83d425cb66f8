package org.poamtracker.it.access;

import static org.poamtracker.it.access.Attempt.changes;
import static org.poamtracker.it.access.Attempt.reads;

import java.util.List;
import java.util.Map;
import org.poamtracker.poam.AddCap;
import org.poamtracker.poam.ChangeLimits;
import org.poamtracker.poam.EndCap;
import org.poamtracker.poam.PoamLimitService;

/** How the boundary is called that keeps days to fix and legal limits. */
final class LimitCalls {

    private LimitCalls() {}

    private static MethodCall place(String name, MethodCall.Factory factory) {
        return new MethodCall("poam." + name, Target.AGENCIES, factory);
    }

    static List<MethodCall> all() {
        PoamLimitService limits = As.a(PoamLimitService.class);
        return List.of(
                place("PoamLimitService.of", (target, login) -> {
                    long agency = Items.agency(target);
                    return reads("own=", () -> limits.of(agency, null));
                }),
                place("PoamLimitService.change", (target, login) -> {
                    long agency = Items.agency(target);
                    Tables.write("delete from POAM_SEVERITY_DAYS where AGENCY_ID = ?", agency);
                    ChangeLimits change = new ChangeLimits(agency, Map.of());
                    change.setDaysLow(200);
                    change.setReason("The contract says so.");
                    return changes("POAM_SEVERITY_DAYS", () -> limits.change(change));
                }),
                place("PoamLimitService.toChange", (target, login) -> {
                    long agency = Items.agency(target);
                    return reads("own=", () -> limits.toChange(agency));
                }),
                place("PoamLimitService.addCap", (target, login) -> {
                    AddCap cap = cap(Items.agency(target));
                    return changes("POAM_LEGAL_CAP", () -> limits.addCap(cap));
                }),
                place("PoamLimitService.endCap", (target, login) -> {
                    EndCap end = new EndCap(Items.agency(target));
                    end.setCapId(target.exists() ? oneMore(end.getAgencyId()) : Items.NOWHERE);
                    end.setEndsOn(Plans.today().plusYears(20));
                    end.setReason("Repealed.");
                    return changes("POAM_LEGAL_CAP", () -> limits.endCap(end));
                }));
    }

    private static AddCap cap(long agency) {
        AddCap cap = new AddCap(agency);
        cap.setCitation("Chapter 1, section 2");
        cap.getDays().setLow(90);
        cap.setStartsOn(Plans.today().plusYears(1)); // no item of another test is bound by it
        cap.setReason("It says so.");
        return cap;
    }

    private static long oneMore(long agency) {
        long id = Tables.number("select POAM_LEGAL_CAP_SEQ.NEXTVAL from DUAL");
        Tables.write(
                "insert into POAM_LEGAL_CAP (ID, VERSION, AGENCY_ID, CITATION, DAYS_LOW, STARTS_ON)"
                        + " values (?, 1, ?, 'Chapter 1, section 2', 90, DATE '2040-01-01')",
                id,
                agency);
        return id;
    }
}
