package org.poamtracker.poam;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.poamtracker.platform.Act;
import org.poamtracker.platform.Clocks;
import org.poamtracker.platform.DemoContext;
import org.poamtracker.platform.Texts;

/** The days of one demonstration item, in order, each done by whoever the files name. */
final class DemoLife {

    private static final LocalTime NOON = LocalTime.NOON;

    private final CSVRecord row;
    private final DemoContext demo;
    private final Files files;
    private final PeopleRepository people;
    private final List<Day> days = new ArrayList<>();

    DemoLife(CSVRecord row, DemoContext demo, Files files, PeopleRepository people) {
        this.row = row;
        this.demo = demo;
        this.files = files;
        this.people = people;
    }

    /** What belongs to the items, by their keys. */
    record Files(
            Map<String, List<CSVRecord>> milestones,
            Map<String, List<CSVRecord>> extensions,
            Map<String, List<CSVRecord>> steps,
            Map<String, List<CSVRecord>> decisions,
            Map<String, List<CSVRecord>> vendorChecks,
            Map<String, List<CSVRecord>> effects) {

        private static List<CSVRecord> of(Map<String, List<CSVRecord>> all, String key) {
            return all.getOrDefault(key, List.of());
        }
    }

    /** Something that happens on a day; {@code rank} orders what happens on the same one. */
    private record Day(LocalDate on, int rank, Runnable event) {}

    /** The day of the first save. */
    LocalDate began() {
        LocalDate submitted = demo.day(row.get("submitted"));
        return submitted == null ? demo.day(row.get("detected")) : submitted;
    }

    Poam draft(PoamNumber number, AgencyPlace place) {
        Act owner = act(row.get("owner"), began());
        Poam poam = new Poam(number, place, new DemoFacts(row, demo, people).facts(), owner);
        poam.origin().demo();
        for (CSVRecord each : Files.of(files.milestones(), key())) {
            String assignee = each.get("assignee");
            Long person = assignee.isBlank() ? null : demo.id("person", assignee);
            new PoamMilestones(poam, owner)
                    .add(new MilestonePlan(each.get("text"), demo.day(each.get("due")), person), Why.unsaid());
        }
        return poam;
    }

    void run(Poam poam, RequestRepository requests) {
        on("submitted", 1, "owner", poam, PoamLifeCycle::submit);
        on("opened", 2, "decider", poam, life -> life.open(null));
        Files.of(files.milestones(), key()).forEach(each -> milestone(each, poam));
        Files.of(files.extensions(), key()).forEach(each -> extension(each, poam, requests));
        Files.of(files.decisions(), key()).forEach(each -> decision(new DemoDecision(each, poam, this::act), requests));
        Files.of(files.vendorChecks(), key()).forEach(each -> vendorCheck(each, poam));
        on("closure_asked", 8, "owner", poam, life -> life.askClosure(1, false));
        on("closed", 9, "verifier", poam, life -> life.verify(null));
        Files.of(files.effects(), key()).forEach(each -> effect(each, poam));
        on("cancelled", 9, "owner", poam, life -> life.discard(null));
        days.stream()
                .sorted(Comparator.comparing(Day::on).thenComparingInt(Day::rank))
                .forEach(day -> day.event().run());
    }

    private interface Step {
        void take(PoamLifeCycle life);
    }

    private void on(String column, int rank, String who, Poam poam, Step step) {
        LocalDate day = demo.day(row.get(column));
        if (day != null) {
            days.add(new Day(day, rank, () -> step.take(new PoamLifeCycle(poam, act(row.get(who), day)))));
        }
    }

    private void milestone(CSVRecord each, Poam poam) {
        LocalDate done = demo.day(each.get("done"));
        if (done != null) {
            String who = each.get("assignee").isBlank() ? row.get("owner") : each.get("assignee");
            long id = milestoneId(poam, each.get("number"));
            days.add(new Day(done, 5, () -> new PoamMilestones(poam, act(who, done)).finish(id, done, Why.unsaid())));
        }
    }

    private void vendorCheck(CSVRecord each, Poam poam) {
        LocalDate on = demo.day(each.get("asked_on"));
        VendorAnswer answer = new VendorAnswer(on, each.get("asked"), each.get("said"), demo.day(each.get("promised")));
        days.add(new Day(on, 5, () -> new PoamVendor(poam, act(each.get("by"), on)).checkIn(answer)));
    }

    private void effect(CSVRecord each, Poam poam) {
        LocalDate on = demo.day(each.get("checked_on"));
        EffectFound found = new EffectFound(
                on, each.get("effective").equals("YES"), each.get("note"), Texts.orNull(each.get("evidence")));
        days.add(new Day(on, 10, () -> new PoamEffect(poam, act(each.get("by"), on)).found(found)));
    }

    private void extension(CSVRecord each, Poam poam, RequestRepository requests) {
        LocalDate asked = demo.day(each.get("asked"));
        LocalDate decided = demo.day(each.get("decided"));
        Extension[] request = new Extension[1];
        days.add(new Day(asked, 6, () -> {
            Why why = new Why(each.get("reason"), each.get("text"));
            request[0] = new PoamLifeCycle(poam, act(row.get("owner"), asked))
                    .askExtension(demo.day(each.get("to_due")), steps(each, poam), why, false);
            requests.add(request[0]);
        }));
        if (decided != null) {
            days.add(new Day(decided, 7, () -> decide(each.get("decision"), poam, request[0], decided)));
        }
    }

    private void decide(String decision, Poam poam, Extension request, LocalDate day) {
        Act decider = act(row.get("decider"), day);
        if (decision.equals("APPROVED")) {
            new PoamLifeCycle(poam, decider).approve(request, null);
        } else {
            request.reject(DemoFacts.REJECTION, decider);
        }
    }

    private void decision(DemoDecision decision, RequestRepository requests) {
        decision.days(demo).forEach((day, event) -> days.add(new Day(day, 7, () -> event.accept(requests))));
    }

    private List<ExtensionStep> steps(CSVRecord extension, Poam poam) {
        List<ExtensionStep> steps = new ArrayList<>();
        for (CSVRecord step : Files.of(files.steps(), key())) {
            if (step.get("extension").equals(extension.get("number"))) {
                Milestone milestone = new PoamMilestones(poam, act(row.get("owner"), demo.today()))
                        .find(milestoneId(poam, step.get("milestone")));
                steps.add(new ExtensionStep(milestone.id(), milestone.plan().text(), demo.day(step.get("due"))));
            }
        }
        return steps;
    }

    private static long milestoneId(Poam poam, String number) {
        return poam.milestones().stream()
                .filter(milestone -> milestone.position() == Integer.parseInt(number))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Act act(String person, LocalDate day) {
        long id = demo.id("person", person);
        return new Act(
                id, people.name(id), day.atTime(NOON).atZone(Clocks.BOSTON).toInstant());
    }

    private String key() {
        return row.get("key");
    }
}
