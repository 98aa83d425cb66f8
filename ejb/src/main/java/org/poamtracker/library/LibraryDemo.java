package org.poamtracker.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.poamtracker.platform.Act;
import org.poamtracker.platform.Clocks;
import org.poamtracker.platform.DemoContext;
import org.poamtracker.platform.DemoPart;
import org.poamtracker.platform.Texts;
import org.poamtracker.trail.Trail;
import org.poamtracker.trail.TrailEvent;

/** What people of a demonstration have proposed, and what became of it (LIB-7). */
@ApplicationScoped
public class LibraryDemo implements DemoPart {

    @Inject
    LibraryRepository library;

    @Inject
    ProposalRepository proposals;

    @Inject
    WordingWriter writer;

    @Inject
    Trail trail;

    @Override
    public int order() {
        return 62;
    }

    @Override
    public void load(DemoContext demo) {
        Map<String, String> names = new HashMap<>();
        demo.rows("people").forEach(row -> names.put(row.get("key"), row.get("name")));
        demo.rows("demo-proposals").forEach(row -> propose(row, names, demo));
    }

    private void propose(CSVRecord row, Map<String, String> names, DemoContext demo) {
        Requirement of = library.cited(row.get("citation")).get(0);
        RequirementVersion latest = library.latest(of);
        ProposeChange asked = new ProposeChange(of.id(), latest.revision(), latest.facts());
        asked.setText(row.get("text"));
        asked.setFrom(demo.day(row.get("from")));
        asked.setReason(row.get("reason"));
        Proposal proposal = new Proposal(asked, latest, act(row, "by", "proposed", names, demo));
        proposals.add(proposal);
        trail.append(event("PROPOSED", of).note(row.get("reason")));
        if (Texts.orNull(row.get("decided")) != null) {
            decide(proposal, of, row, act(row, "decider", "decided", names, demo));
        }
    }

    private void decide(Proposal proposal, Requirement of, CSVRecord row, Act act) {
        ProposalState state = ProposalState.valueOf(row.get("state"));
        proposal.decide(state == ProposalState.APPROVED, row.get("decision"), act);
        if (state == ProposalState.APPROVED) {
            RequirementVersion latest = library.latest(of);
            writer.write(of, latest, proposal.wording(latest), new Recorded(Origin.PERSON, proposal.reason(), act));
        }
        trail.append(event(state.name(), of)
                .change("proposedBy", null, proposal.proposedName())
                .note(row.get("decision")));
    }

    private static Act act(CSVRecord row, String who, String when, Map<String, String> names, DemoContext demo) {
        Instant at = demo.day(row.get(when))
                .atTime(LocalTime.of(10, 30))
                .atZone(Clocks.BOSTON)
                .toInstant();
        return new Act(demo.id("person", row.get(who)), names.get(row.get(who)), at);
    }

    private static TrailEvent event(String what, Requirement requirement) {
        return TrailEvent.of("LIBRARY_REQUIREMENT_" + what)
                .on(LibraryService.REQUIREMENT, requirement.id(), requirement.citation());
    }
}
