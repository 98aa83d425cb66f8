package org.poamtracker.it.access;

import static org.poamtracker.it.access.Attempt.changes;
import static org.poamtracker.it.access.Attempt.reads;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.poamtracker.finding.ChangeAgencies;
import org.poamtracker.finding.EditFinding;
import org.poamtracker.finding.FindingAgencyService;
import org.poamtracker.finding.FindingEditService;
import org.poamtracker.finding.FindingFacts;
import org.poamtracker.finding.FindingFilter;
import org.poamtracker.finding.FindingRepeatService;
import org.poamtracker.finding.FindingResponseService;
import org.poamtracker.finding.FindingService;
import org.poamtracker.finding.Recommend;
import org.poamtracker.finding.RecordFinding;
import org.poamtracker.finding.ReplyTo;
import org.poamtracker.finding.RespondTo;
import org.poamtracker.finding.Response;
import org.poamtracker.poam.LinkFinding;
import org.poamtracker.poam.PoamFindingService;
import org.poamtracker.poam.PoamRepeatService;
import org.poamtracker.poam.SourceKind;
import org.poamtracker.repeat.NameRepeat;

/** How the boundaries of findings are called. */
final class FindingCalls {

    /** Agencies that have a finding of their own. */
    static final Set<Target> FOUND = EnumSet.of(Target.DTA, Target.DOR, Target.VACANT);

    private static final Map<String, Long> CLOSED = new HashMap<>();

    private FindingCalls() {}

    static List<MethodCall> all() {
        FindingService findings = As.a(FindingService.class);
        return List.of(
                of(
                        "FindingService.list",
                        id -> reads("id=" + id + ",", () -> findings.list(new FindingFilter(null, null, 0, 500))
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

    static List<MethodCall> agencies() {
        FindingAgencyService agencies = As.a(FindingAgencyService.class);
        return List.of(
                of("FindingAgencyService.agencies", id -> reads("chosen=", () -> agencies.agencies(id))),
                new MethodCall("finding.FindingAgencyService.change(another)", FOUND, (target, login) -> {
                    long other = Items.agency(target == Target.DOR ? Target.DTA : Target.DOR);
                    long id = finding(target);
                    ChangeAgencies change = new ChangeAgencies(id, version(id), List.of(Items.agency(target), other));
                    return changes("FINDING_AGENCY", () -> agencies.change(change));
                }));
    }

    static List<MethodCall> links() {
        PoamFindingService links = As.a(PoamFindingService.class);
        return List.of(
                answer(
                        "answering",
                        true,
                        link -> reads("number=" + link.getNumber() + ",", () -> links.answering(link.getFindingId()))),
                answer("link", false, link -> changes("POAM_FINDING", () -> links.link(link))),
                answer("unlink", true, link -> changes("POAM_FINDING", () -> links.unlink(link))));
    }

    static List<MethodCall> repeats() {
        FindingRepeatService findings = As.a(FindingRepeatService.class);
        PoamRepeatService items = As.a(PoamRepeatService.class);
        return List.of(
                of("FindingRepeatService.repetition", id -> reads("chain=", () -> findings.repetition(id))),
                new MethodCall("finding.FindingRepeatService.name", FOUND, (target, login) -> {
                    NameRepeat named = new NameRepeat(finding(target), resolved(target));
                    return changes("FINDING", () -> findings.name(named));
                }),
                new MethodCall("poam.PoamRepeatService.repetition", Target.ITEMS, (target, login) -> {
                    long id = Items.at(target, Items.Step.DRAFT).id();
                    return reads("chain=", () -> items.repetition(id));
                }),
                new MethodCall("poam.PoamRepeatService.name", Target.ITEMS, (target, login) -> {
                    NameRepeat named =
                            new NameRepeat(Items.at(target, Items.Step.DRAFT).id(), closed(target));
                    return changes("POAM", () -> items.name(named));
                }));
    }

    /** A new finding of this agency that was done with before it was entered. */
    private static long resolved(Target target) throws Exception {
        RecordFinding entered = new RecordFinding(facts());
        entered.getFacts().getReview().setResolvedOn(Plans.today());
        entered.setAgencyIds(List.of(Items.agency(target)));
        return target.exists()
                ? As.login(target.writer(), () -> As.a(FindingEditService.class).enter(entered))
                : Items.NOWHERE;
    }

    /** A closed item of this agency, always the same. */
    private static synchronized long closed(Target target) throws Exception {
        if (!CLOSED.containsKey(target.agency())) {
            CLOSED.put(target.agency(), Items.at(target, Items.Step.CLOSED).id());
        }
        return CLOSED.get(target.agency());
    }

    static List<MethodCall> responses() {
        FindingResponseService responses = As.a(FindingResponseService.class);
        return List.of(
                of("FindingResponseService.list", id -> reads("[", () -> responses.list(id))),
                of(
                        "FindingResponseService.recommend",
                        id -> changes("FINDING_RECOMMENDATION", () -> responses.recommend(recommend(id)))),
                new MethodCall("finding.FindingResponseService.respond", FOUND, (target, login) -> {
                    RespondTo said = response(recommendation(target), 1);
                    return changes("FINDING_RECOMMENDATION", () -> responses.respond(said));
                }),
                new MethodCall("finding.FindingResponseService.reply", FOUND, (target, login) -> {
                    long id = recommendation(target);
                    if (target.exists()) {
                        As.login(target.writer(), () -> {
                            responses.respond(response(id, 1));
                            return null;
                        });
                    }
                    ReplyTo said = new ReplyTo(id, 2);
                    said.setText("Seen.");
                    return changes("FINDING_RECOMMENDATION", () -> responses.reply(said));
                }));
    }

    private static Recommend recommend(long finding) {
        Recommend recommend = new Recommend(finding);
        recommend.setText("Walk the matrix at " + System.nanoTime());
        return recommend;
    }

    private static RespondTo response(long id, long version) {
        RespondTo said = new RespondTo(id, version);
        said.setResponse(Response.DISAGREE);
        said.setText("It was walked.");
        return said;
    }

    /** A new recommendation of this agency's own finding, to which nobody has said anything. */
    static synchronized long recommendation(Target target) throws Exception {
        if (!target.exists()) {
            return Items.NOWHERE;
        }
        long finding = finding(target);
        As.login(target.writer(), () -> {
            As.a(FindingResponseService.class).recommend(recommend(finding));
            return null;
        });
        return Tables.number("select max(ID) from FINDING_RECOMMENDATION where FINDING_ID = ?", finding);
    }

    private interface OnLink {
        Attempt of(LinkFinding link);
    }

    /** A call about an item and a finding of its agency, which it answers already or not. */
    private static MethodCall answer(String name, boolean already, OnLink call) {
        return new MethodCall("poam.PoamFindingService." + name, FOUND, (target, login) -> {
            LinkFinding link = new LinkFinding();
            link.setNumber(Items.at(target, Items.Step.OPEN).number());
            link.setFindingId(finding(target));
            if (already && target.exists()) {
                As.login(target.writer(), () -> {
                    As.a(PoamFindingService.class).link(link);
                    return null;
                });
            }
            return call.of(link);
        });
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
        return id == Items.NOWHERE ? 1 : Tables.number("select VERSION from FINDING where ID = ?", id);
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
