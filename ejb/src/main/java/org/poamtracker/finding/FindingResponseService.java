package org.poamtracker.finding;

import static org.poamtracker.security.Permission.FINDING_EDIT;
import static org.poamtracker.security.Permission.FINDING_RESPOND;
import static org.poamtracker.security.Permission.FINDING_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.poamtracker.platform.Act;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.platform.StaleRecord;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Permission;
import org.poamtracker.security.Requires;
import org.poamtracker.security.Scope;
import org.poamtracker.trail.FieldChange;
import org.poamtracker.trail.Trail;
import org.poamtracker.trail.TrailEvent;

/** What a review recommends, what the agency says to it, and what the auditor replies (FIND-1). The history keeps every word. */
@Stateless
public class FindingResponseService {

    @Inject
    FindingRepository findings;

    @Inject
    RecommendationRepository recommendations;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** What a finding's review recommends, in order. @throws RuleViolation {@code finding.unknown} */
    @Requires(FINDING_VIEW)
    public List<RecommendationRow> list(long findingId) {
        Scope scope = user.scope(FINDING_VIEW);
        known(findingId, FINDING_VIEW);
        return recommendations.of(findingId, scope).stream()
                .map(Recommendation::row)
                .toList();
    }

    /** Adds a recommendation. @throws RuleViolation {@code finding.unknown}, {@code finding.shared} */
    @Requires(FINDING_EDIT)
    public void recommend(@Valid Recommend added) {
        Finding finding = take(added.getFindingId(), FINDING_EDIT);
        recommendations.add(new Recommendation(finding.id(), added.getText()));
        append(
                "FINDING_RECOMMENDED",
                finding,
                FINDING_EDIT,
                null,
                List.of(FieldChange.of("recommendation", null, added.getText())));
    }

    /** What the agency says to one. @throws RuleViolation as above, {@code finding.agreed-without-day}; StaleRecord */
    @Requires(FINDING_RESPOND)
    public void respond(@Valid RespondTo said) {
        Recommendation one = taken(said.getRecommendationId(), said.getVersion(), FINDING_RESPOND);
        Finding finding = known(one.findingId(), FINDING_RESPOND);
        append("FINDING_RESPONDED", finding, FINDING_RESPOND, one.text(), one.respond(said, act()));
    }

    /** What the auditor says to that. @throws RuleViolation as above, {@code finding.nothing-to-reply-to}; StaleRecord */
    @Requires(FINDING_EDIT)
    public void reply(@Valid ReplyTo said) {
        Recommendation one = taken(said.getRecommendationId(), said.getVersion(), FINDING_EDIT);
        Finding finding = known(one.findingId(), FINDING_EDIT);
        append("FINDING_REPLIED", finding, FINDING_EDIT, one.text(), one.reply(said.getText(), act()));
    }

    private Recommendation taken(long id, long version, Permission permission) {
        Scope scope = user.scope(permission);
        long finding = recommendations.finding(id, scope).orElseThrow(() -> unknown(id));
        take(finding, permission);
        Recommendation one = recommendations.find(id, scope).orElseThrow(() -> unknown(id));
        if (one.version() != version) {
            throw new StaleRecord(one.changedBy(), one.changedAt(), List.of());
        }
        return one;
    }

    /** A finding all of whose agencies are within reach, to be changed by nobody else meanwhile. */
    private Finding take(long id, Permission permission) {
        Scope scope = user.scope(permission);
        Finding finding = findings.take(id, scope).orElseThrow(() -> unknown(id));
        if (findings.places(id, scope).size() != findings.concerned(id)) {
            throw new RuleViolation("finding.shared");
        }
        return finding;
    }

    private void append(
            String action, Finding finding, Permission permission, String note, Collection<FieldChange> changes) {
        trail.append(TrailEvent.of(action)
                .on("FINDING", finding.id(), finding.reference())
                .agency(findings.places(finding.id(), user.scope(permission))
                        .get(0)
                        .agencyId())
                .note(note)
                .changes(changes));
    }

    private Act act() {
        return new Act(user.personId(), user.name(), clock.instant());
    }

    private Finding known(long id, Permission permission) {
        return findings.find(id, user.scope(permission)).orElseThrow(() -> unknown(id));
    }

    private static RuleViolation unknown(long id) {
        return new RuleViolation("finding.unknown", id);
    }
}
