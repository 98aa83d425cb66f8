package org.poamtracker.finding;

import static org.poamtracker.security.Permission.FINDING_EDIT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.poamtracker.platform.Act;
import org.poamtracker.platform.Difference;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.platform.StaleRecord;
import org.poamtracker.platform.Texts;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Requires;
import org.poamtracker.security.Scope;
import org.poamtracker.trail.FieldChange;
import org.poamtracker.trail.Trail;
import org.poamtracker.trail.TrailEvent;

/** Entering and editing findings (FIND-1). */
@Stateless
public class FindingEditService {

    @Inject
    FindingRepository findings;

    @Inject
    RecommendationRepository recommendations;

    @Inject
    FindingNumbers numbers;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /**
     * Enters a finding and returns its id. It is numbered by the first of its agencies, by code.
     *
     * @throws RuleViolation {@code finding.unknown-agency} where one of them is out of reach; {@code finding.inconsistent}
     */
    @Requires(FINDING_EDIT)
    public long enter(@Valid RecordFinding entered) {
        Act act = act();
        Set<Long> asked = Set.copyOf(entered.getAgencyIds());
        List<FindingPlace> places = findings.agencies(asked, user.scope(FINDING_EDIT));
        if (places.size() != asked.size()) {
            throw new RuleViolation("finding.unknown-agency");
        }
        entered.getFacts().demandConsistent();
        String number = numbers.next(places.get(0), act.day().getYear());
        Finding finding = new Finding(number, entered.getFacts(), act);
        findings.add(finding, places.stream().map(FindingPlace::agencyId).toList());
        List<FieldChange> facts = new FindingFacts().changesTo(finding.facts());
        List<String> recommended = Texts.lines(entered.getRecommendations());
        recommended.forEach(text -> recommendations.add(new Recommendation(finding.id(), text)));
        List<FieldChange> all = new ArrayList<>(facts);
        recommended.forEach(text -> all.add(FieldChange.of("recommendation", null, text)));
        append("FINDING_ENTERED", finding, places.get(0), all);
        return finding.id();
    }

    /**
     * Writes other facts.
     *
     * @throws RuleViolation {@code finding.unknown}; {@code finding.shared} where it concerns agencies out of reach too;
     *     {@code finding.inconsistent}
     * @throws StaleRecord when somebody changed it since the reader saw it
     */
    @Requires(FINDING_EDIT)
    public void edit(@Valid EditFinding edit) {
        Scope scope = user.scope(FINDING_EDIT);
        Finding finding = findings.take(edit.getFindingId(), scope)
                .orElseThrow(() -> new RuleViolation("finding.unknown", edit.getFindingId()));
        List<FindingPlace> places = findings.places(finding.id(), scope);
        if (places.size() != findings.concerned(finding.id())) {
            throw new RuleViolation("finding.shared");
        }
        demandVersion(finding, edit);
        List<FieldChange> changes = finding.edit(edit.getFacts(), act());
        if (!changes.isEmpty()) {
            append("FINDING_EDITED", finding, places.get(0), changes);
        }
    }

    private void demandVersion(Finding finding, EditFinding edit) {
        if (finding.version() != edit.getVersion()) {
            List<Difference> differences = finding.facts().changesTo(edit.getFacts()).stream()
                    .map(change -> new Difference(change.field(), change.oldValue(), change.newValue()))
                    .toList();
            throw new StaleRecord(findings.person(finding.updatedBy()), finding.updatedAt(), differences);
        }
    }

    private void append(String action, Finding finding, FindingPlace place, List<FieldChange> changes) {
        trail.append(TrailEvent.of(action)
                .on("FINDING", finding.id(), finding.reference())
                .agency(place.agencyId())
                .changes(changes));
    }

    private Act act() {
        return new Act(user.personId(), user.name(), clock.instant());
    }
}
