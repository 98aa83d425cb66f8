package org.poamtracker.it.access;

import static org.poamtracker.it.access.Attempt.changes;
import static org.poamtracker.it.access.Attempt.reads;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.poamtracker.finding.EditFinding;
import org.poamtracker.finding.FindingEditService;
import org.poamtracker.finding.FindingFacts;
import org.poamtracker.finding.FindingFilter;
import org.poamtracker.finding.FindingService;
import org.poamtracker.finding.RecordFinding;
import org.poamtracker.poam.SourceKind;

/** How the boundaries of findings are called. */
final class FindingCalls {

    /** Agencies that have a finding of their own. */
    static final Set<Target> FOUND = EnumSet.of(Target.DTA, Target.DOR, Target.VACANT);

    private FindingCalls() {}

    static List<MethodCall> all() {
        FindingService findings = As.a(FindingService.class);
        return List.of(
                of(
                        "FindingService.list",
                        id -> reads("id=" + id + ",", () -> findings.list(new FindingFilter(null, 0, 500))
                                .rows())),
                of("FindingService.detail", id -> reads("id=" + id + ",", () -> findings.detail(id))),
                of("FindingService.history", id -> reads("rows=", () -> findings.history(id, null))));
    }

    static List<MethodCall> edits() {
        FindingEditService findings = As.a(FindingEditService.class);
        return List.of(
                new MethodCall("finding.FindingEditService.enter", Target.AGENCIES, (target, login) -> {
                    RecordFinding entered = new RecordFinding(facts());
                    entered.setAgencyIds(List.of(Items.agency(target)));
                    return changes("FINDING", () -> findings.enter(entered));
                }),
                of("FindingEditService.edit", id -> {
                    EditFinding edit = new EditFinding(id, version(id), facts());
                    return changes("FINDING", () -> findings.edit(edit));
                }));
    }

    private interface OnFinding {
        Attempt of(long id);
    }

    private static MethodCall of(String name, OnFinding call) {
        return new MethodCall("finding." + name, FOUND, (target, login) -> call.of(finding(target)));
    }

    private static FindingFacts facts() {
        FindingFacts facts = new FindingFacts();
        facts.getSeen().setCondition("Found while walking the access matrix at " + System.nanoTime());
        facts.getReview().setSourceKind(SourceKind.SELF_AUDIT);
        return facts;
    }

    private static long version(long id) {
        return Tables.number("select VERSION from FINDING where ID = ?", id);
    }

    /** A finding of this agency alone. */
    static synchronized long finding(Target target) {
        if (!target.exists()) {
            return Items.NOWHERE;
        }
        String of = "select min(f.FINDING_ID) from FINDING_AGENCY f where f.AGENCY_ID = ? and not exists (select 1"
                + " from FINDING_AGENCY o where o.FINDING_ID = f.FINDING_ID and o.AGENCY_ID <> f.AGENCY_ID)";
        return Tables.number(of, Items.agency(target));
    }
}
