package org.poamtracker.it.access;

import static org.poamtracker.it.access.Attempt.changes;
import static org.poamtracker.it.access.Attempt.reads;

import java.util.List;
import java.util.Set;
import org.poamtracker.library.Force;
import org.poamtracker.obligation.KeepObligation;
import org.poamtracker.obligation.ObligationEditService;
import org.poamtracker.obligation.ObligationFilter;
import org.poamtracker.obligation.ObligationService;
import org.poamtracker.obligation.ReviewObligation;

/** How the boundaries are called that keep what agencies are bound to. */
final class ObligationCalls {

    /** One that no demonstration agency says anything of. */
    private static final String CODE = "MGL-30-63";

    private ObligationCalls() {}

    static List<MethodCall> all() {
        ObligationService obligations = As.a(ObligationService.class);
        ObligationEditService edits = As.a(ObligationEditService.class);
        return List.of(
                of(
                        "ObligationService.list",
                        id -> reads("id=" + id + ",", () -> obligations
                                .list(new ObligationFilter(null, CODE, null, 0, 1000))
                                .rows())),
                of("ObligationService.show", id -> reads("id=" + id + ",", () -> obligations.show(id))),
                of("ObligationService.history", id -> reads("rows=", () -> obligations.history(id, null))),
                new MethodCall("obligation.ObligationService.agency", Target.AGENCIES, (target, login) -> {
                    long agency = Items.agency(target);
                    return reads("agencyId=" + agency + ",", () -> obligations.agency(agency));
                }),
                new MethodCall(
                        "obligation.ObligationService.overdue",
                        Set.of(Target.ANY),
                        (target, login) -> reads("", obligations::overdue)),
                new MethodCall("obligation.ObligationEditService.toKeep", Target.AGENCIES, (target, login) -> {
                    long agency = Items.agency(target);
                    return reads("KeepObligation", () -> edits.toKeep(agency, CODE));
                }),
                new MethodCall("obligation.ObligationEditService.keep", Target.AGENCIES, (target, login) -> {
                    KeepObligation said = said(target);
                    return changes("OBLIGATION", () -> edits.keep(said));
                }),
                of("ObligationEditService.review", id -> {
                    ReviewObligation review = new ReviewObligation(id, id == Items.NOWHERE ? 0 : version(id));
                    review.setReviewedOn(Plans.today());
                    review.setNextReviewOn(Plans.today().plusDays(300));
                    review.setFound("For a test");
                    return changes("OBLIGATION", () -> edits.review(review));
                }));
    }

    private interface OnObligation {
        Attempt of(long id) throws Exception;
    }

    private static MethodCall of(String name, OnObligation call) {
        return new MethodCall(
                "obligation." + name,
                Target.AGENCIES,
                (target, login) -> call.of(target.exists() ? kept(target) : Items.NOWHERE));
    }

    private static KeepObligation said(Target target) {
        long agency = Items.agency(target);
        Tables.write(
                "delete from OBLIGATION where AGENCY_ID = ? and INSTRUMENT_ID in (select ID from LIBRARY_INSTRUMENT where CODE = ?)",
                agency,
                CODE);
        KeepObligation said = new KeepObligation(agency, CODE, -1);
        said.setForce(Force.BINDING);
        said.setWhy("For a test");
        said.setApproach("For a test");
        said.setNextReviewOn(Plans.today().plusDays(200));
        return said;
    }

    /** What the agency's ISO says of an instrument. */
    static long kept(Target target) throws Exception {
        KeepObligation said = said(target);
        return As.login(target.writer(), () -> As.a(ObligationEditService.class).keep(said));
    }

    private static long version(long id) {
        return Tables.number("select VERSION from OBLIGATION where ID = ?", id);
    }
}
