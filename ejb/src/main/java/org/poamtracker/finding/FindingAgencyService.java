package org.poamtracker.finding;

import static org.poamtracker.security.Permission.FINDING_EDIT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.poamtracker.platform.Act;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Requires;
import org.poamtracker.security.Scope;
import org.poamtracker.trail.Trail;
import org.poamtracker.trail.TrailEvent;

/** Which agencies a finding concerns, changed after it was entered (FIND-3: each of them answers it). */
@Stateless
public class FindingAgencyService {

    @Inject
    FindingRepository findings;

    @Inject
    FindingAgencies agencies;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** Those that it concerns, and those that could be added. @throws RuleViolation {@code finding.unknown} */
    @Requires(FINDING_EDIT)
    public ConcernedAgencies agencies(long id) {
        Scope scope = user.scope(FINDING_EDIT);
        Finding finding = findings.find(id, scope).orElseThrow(() -> unknown(id));
        List<Long> chosen =
                findings.places(id, scope).stream().map(FindingPlace::agencyId).toList();
        return new ConcernedAgencies(
                id,
                finding.version(),
                finding.reference(),
                chosen,
                agencies.choices(chosen, scope),
                chosen.size() == findings.concerned(id));
    }

    /**
     * Says which agencies it concerns; its number stays. Each agency that it concerned or concerns finds that in its own record.
     *
     * @throws RuleViolation {@code finding.unknown}; {@code finding.shared} where it concerns agencies out of reach too;
     *     {@code finding.changed-meanwhile}; {@code finding.unknown-agency} where one to be added is out of reach or not in use;
     *     {@code finding.agency-answers} where items of one to be taken away answer it; {@code finding.repeats-other-agency}
     *     where none is left that the finding which it repeats concerns
     */
    @Requires(FINDING_EDIT)
    public void change(@Valid ChangeAgencies change) {
        Scope scope = user.scope(FINDING_EDIT);
        Set<Long> wanted = Set.copyOf(change.getAgencyIds());
        if (agencies.within(wanted, scope) != wanted.size()) {
            throw new RuleViolation("finding.unknown-agency");
        }
        Finding finding = findings.take(change.getFindingId(), scope).orElseThrow(() -> unknown(change.getFindingId()));
        List<FindingPlace> before = findings.places(finding.id(), scope);
        if (before.size() != findings.concerned(finding.id())) {
            throw new RuleViolation("finding.shared");
        }
        if (finding.version() != change.getVersion()) {
            throw new RuleViolation("finding.changed-meanwhile", finding.reference());
        }
        List<FindingPlace> after = after(before, wanted, scope);
        if (!Set.copyOf(after).equals(Set.copyOf(before))) {
            agencies.write(finding, before, after);
            finding.touched(new Act(user.personId(), user.name(), clock.instant()));
            append(finding, before, after);
        }
    }

    /** Those that stay and, of those in use, the new ones. */
    private List<FindingPlace> after(List<FindingPlace> before, Set<Long> wanted, Scope scope) {
        List<FindingPlace> after = new ArrayList<>(before);
        after.removeIf(place -> !wanted.contains(place.agencyId()));
        Set<Long> fresh = new HashSet<>(wanted);
        before.forEach(place -> fresh.remove(place.agencyId()));
        List<FindingPlace> added = fresh.isEmpty() ? List.of() : findings.agencies(fresh, scope);
        if (added.size() != fresh.size()) {
            throw new RuleViolation("finding.unknown-agency");
        }
        after.addAll(added);
        return after;
    }

    /** One row in the chain of each agency that it concerned or concerns now. */
    private void append(Finding finding, List<FindingPlace> before, List<FindingPlace> after) {
        Stream.concat(before.stream(), after.stream())
                .distinct()
                .forEach(place -> trail.append(TrailEvent.of(what(place, before, after))
                        .on("FINDING", finding.id(), finding.reference())
                        .agency(place.agencyId())
                        .change("agencies", codes(before), codes(after))
                        .note(place.code())));
    }

    private static String what(FindingPlace place, List<FindingPlace> before, List<FindingPlace> after) {
        if (!before.contains(place)) {
            return "FINDING_AGENCY_ADDED";
        }
        return after.contains(place) ? "FINDING_AGENCIES_CHANGED" : "FINDING_AGENCY_REMOVED";
    }

    private static String codes(List<FindingPlace> places) {
        return places.stream().map(FindingPlace::code).sorted().collect(Collectors.joining(", "));
    }

    private static RuleViolation unknown(long id) {
        return new RuleViolation("finding.unknown", id);
    }
}
