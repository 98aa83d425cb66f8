package org.poamtracker.finding;

import static org.poamtracker.security.Permission.FINDING_EDIT;
import static org.poamtracker.security.Permission.FINDING_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.poamtracker.platform.Act;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.repeat.NameRepeat;
import org.poamtracker.repeat.RepeatOffer;
import org.poamtracker.repeat.Repetition;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Requires;
import org.poamtracker.security.Scope;
import org.poamtracker.trail.Trail;
import org.poamtracker.trail.TrailEvent;

/** Which closed findings a finding repeats (FIND-2). */
@Stateless
public class FindingRepeatService {

    @Inject
    FindingRepository findings;

    @Inject
    FindingStandings standings;

    @Inject
    FindingChains chains;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** What a finding repeats, and what it seems to repeat. @throws RuleViolation {@code finding.unknown} */
    @Requires(FINDING_VIEW)
    public Repetition repetition(long id) {
        Scope scope = user.scope(FINDING_VIEW);
        Finding finding = known(id, scope);
        return new Repetition(
                chains.of(finding, scope), finding.repeatsId() == null ? offers(finding, scope) : List.of());
    }

    /**
     * Says that a finding repeats a closed one, or takes it back.
     *
     * @throws RuleViolation {@code finding.unknown}, {@code finding.shared}, {@code finding.repeats-only-closed},
     *     {@code finding.repeats-itself}, {@code finding.repeats-other-agency}
     */
    @Requires(FINDING_EDIT)
    public void name(NameRepeat named) {
        Scope scope = user.scope(FINDING_EDIT);
        Finding finding = findings.take(named.id(), scope).orElseThrow(() -> unknown(named.id()));
        List<FindingPlace> places = findings.places(finding.id(), scope);
        if (places.size() != findings.concerned(finding.id())) {
            throw new RuleViolation("finding.shared");
        }
        if (Objects.equals(finding.repeatsId(), named.closedId())) {
            return;
        }
        String before = reference(finding.repeatsId(), scope);
        if (named.closedId() != null) {
            demandRepeatable(finding, known(named.closedId(), scope), places, scope);
        }
        finding.repeats(named.closedId(), new Act(user.personId(), user.name(), clock.instant()));
        trail.append(TrailEvent.of("FINDING_REPEATS")
                .on("FINDING", finding.id(), finding.reference())
                .agency(places.get(0).agencyId())
                .change("repeatsId", before, reference(named.closedId(), scope)));
    }

    private void demandRepeatable(Finding finding, Finding closed, List<FindingPlace> places, Scope scope) {
        if (findings.places(closed.id(), scope).stream().noneMatch(places::contains)) {
            throw new RuleViolation("finding.repeats-other-agency");
        }
        boolean itself = closed.id().equals(finding.id())
                || chains.of(closed, scope).stream().anyMatch(earlier -> earlier.id() == finding.id());
        if (itself) {
            throw new RuleViolation("finding.repeats-itself");
        }
        if (standing(List.of(closed), scope).get(closed.id()).status() != FindingStatus.CLOSED) {
            throw new RuleViolation("finding.repeats-only-closed", closed.reference());
        }
    }

    private List<RepeatOffer> offers(Finding finding, Scope scope) {
        LocalDate seenOn = finding.seenOn();
        List<Finding> closed = findings.places(finding.id(), scope).stream()
                .map(place ->
                        new FindingFilter(place.agencyId(), FindingStatus.CLOSED, 0, FindingRepository.MOST_COMPARED))
                .flatMap(filter -> findings.page(filter, scope).rows().stream())
                .filter(each -> !each.id().equals(finding.id()) && !each.isOfSameReport(finding))
                .filter(each -> !each.seenOn().isAfter(seenOn) || each.resolvedOn() != null)
                .distinct()
                .toList();
        return new ClosedFindings(closed, standing(closed, scope)).offersFor(finding.described(), seenOn);
    }

    private Map<Long, FindingStanding> standing(List<Finding> some, Scope scope) {
        return standings.of(some, scope);
    }

    private String reference(Long id, Scope scope) {
        return id == null
                ? null
                : findings.find(id, scope).map(Finding::reference).orElse("?");
    }

    private Finding known(long id, Scope scope) {
        return findings.find(id, scope).orElseThrow(() -> unknown(id));
    }

    private static RuleViolation unknown(long id) {
        return new RuleViolation("finding.unknown", id);
    }
}
