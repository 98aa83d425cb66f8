package org.poamtracker.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.poamtracker.platform.Act;
import org.poamtracker.platform.Clocks;
import org.poamtracker.platform.DemoContext;
import org.poamtracker.platform.DemoPart;
import org.poamtracker.trail.Trail;
import org.poamtracker.trail.TrailEvent;

/** The written programs of a demonstration: invented, and lived through by the product's own rules. */
@ApplicationScoped
public class ProgramDemo implements DemoPart {

    private static final String OFFICE = "compliance";

    @PersistenceContext
    EntityManager em;

    @Inject
    ProgramRepository programs;

    @Inject
    Elements elements;

    @Inject
    Trail trail;

    @Override
    public int order() {
        return 45;
    }

    @Override
    public void load(DemoContext demo) {
        Map<String, Life> lives = new HashMap<>();
        for (CSVRecord row : demo.rows("demo-programs")) {
            lives.computeIfAbsent(row.get("agency") + " " + row.get("kind"), none -> new Life(demo, row))
                    .version(row);
        }
        demo.rows("demo-program-steps").forEach(row -> lives.get(row.get("agency") + " " + row.get("kind"))
                .step(row));
    }

    /** One program of an agency as it is lived through. */
    private final class Life {

        private final DemoContext demo;
        private final String agency;
        private final ProgramKind kind;
        private Program program;
        private ProgramVersion inForce;

        Life(DemoContext demo, CSVRecord row) {
            this.demo = demo;
            agency = row.get("agency");
            kind = ProgramKind.valueOf(row.get("kind"));
        }

        void version(CSVRecord row) {
            Act begun = act("iso", row.get("begun"));
            if (program == null) {
                program = new Program(demo.id("agency", agency), kind, begun);
                em.persist(program);
            }
            ProgramVersion version = program.begin(row.get("summary"), elements.of(kind), begun);
            em.persist(version);
            demo.put("program version", name(version), version.id());
            demo.put("agency of program version", name(version), program.agencyId());
            keep(version, StepKind.BEGUN, row.get("summary"), begun);
            boolean signed = !row.get("signed").isBlank();
            version.fill(row.get("summary"), said(version, row.get("weak"), signed));
            if (signed) {
                Act act = act("iso", row.get("signed"));
                program.sign(version, act);
                keep(version, StepKind.SIGNED, Statements.first(statement(version)), act);
                handIn(version, row);
            }
        }

        private void handIn(ProgramVersion version, CSVRecord row) {
            if (!row.get("given_back").isBlank()) {
                Act act = act("head", row.get("given_back"));
                program.giveBack(version, act);
                keep(version, StepKind.GIVEN_BACK, row.get("given_back_reason"), act);
            } else if (!row.get("approved").isBlank()) {
                Act act = act("head", row.get("approved"));
                program.approve(version, act);
                keep(version, StepKind.APPROVED, Statements.second(statement(version)), act);
                decide(version, row);
            }
        }

        private void decide(ProgramVersion version, CSVRecord row) {
            if (row.get("decided").isBlank()) {
                return;
            }
            Act act = act(null, row.get("decided"));
            StepKind outcome = StepKind.valueOf(row.get("outcome"));
            if (outcome == StepKind.IN_FORCE) {
                if (inForce != null) {
                    inForce.supersede(act.day());
                }
                program.accept(version, act);
                inForce = version;
            } else {
                program.refuse(version, VersionStatus.valueOf(outcome.name()), demo.day(row.get("until")), act);
            }
            keep(version, outcome, row.get("reason").isBlank() ? null : row.get("reason"), act);
        }

        void step(CSVRecord row) {
            Act act = act("iso", row.get("on"));
            StepKind what = StepKind.valueOf(row.get("what"));
            switch (what) {
                case REVIEWED -> program.reviewed(act);
                case FOUND_WANTING -> program.foundWanting(demo.day(row.get("until")), act);
                default -> program.changed(act.day(), act);
            }
            keep(
                    new ProgramStep(
                            program,
                            program.inForceNumber(),
                            what,
                            act.day(),
                            row.get("text"),
                            program.due().dueOn(),
                            act),
                    act);
        }

        /** Half of it for a draft; the weak element only in part. */
        private List<CheckFacts> said(ProgramVersion version, String weak, boolean all) {
            List<CheckFacts> said = new ArrayList<>();
            List<CheckRow> checks = version.checks();
            for (CheckRow check : checks.subList(0, all ? checks.size() : checks.size() / 2)) {
                CheckFacts facts = new CheckFacts(check.code());
                boolean partly = check.code().equals(weak);
                facts.setAnswer(partly ? CheckAnswer.PARTLY : CheckAnswer.YES);
                facts.setFoundAt("Section " + (said.size() + 2));
                facts.setRemark(partly ? "Written for the main office; the regional offices follow." : null);
                said.add(facts);
            }
            return said;
        }

        private void keep(ProgramVersion version, StepKind step, String note, Act act) {
            keep(ProgramStep.of(program, version, step, note, act), act);
        }

        /** The trail says when it was written, which is today: who is said to have done it, and when, stands in the entry. */
        private void keep(ProgramStep step, Act act) {
            em.persist(step);
            ProgramPlace place = programs.place(program);
            trail.append(TrailEvent.of("PROGRAM_" + step.kind())
                    .on(ProgramDesk.TYPE, program.id(), ProgramDesk.name(program, place))
                    .agency(place.agencyId())
                    .change("by", null, act.name())
                    .change("on", null, act.day())
                    .note(step.note()));
        }

        private String name(ProgramVersion version) {
            return agency + " " + kind + " " + version.number();
        }

        private String statement(ProgramVersion version) {
            return agency + " " + kind + " version " + version.number();
        }

        /** By the agency's officer or head; by the central office where no post is named. */
        private Act act(String post, String day) {
            String key = post == null ? OFFICE : post + "." + agency.toLowerCase(Locale.ROOT);
            long person = demo.id("person", key);
            LocalDate on = demo.day(day);
            return new Act(
                    person,
                    programs.person(person),
                    on.atTime(LocalTime.NOON).atZone(Clocks.BOSTON).toInstant());
        }
    }
}
