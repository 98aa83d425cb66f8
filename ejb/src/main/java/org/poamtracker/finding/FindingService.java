package org.poamtracker.finding;

import static org.poamtracker.security.Permission.FINDING_EDIT;
import static org.poamtracker.security.Permission.FINDING_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.poamtracker.platform.Page;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Requires;
import org.poamtracker.security.Scope;
import org.poamtracker.trail.History;
import org.poamtracker.trail.HistoryPage;
import org.poamtracker.trail.Trail;
import org.poamtracker.trail.TrailEvent;

/** What reviews saw, for readers. */
@Stateless
public class FindingService {

    @Inject
    FindingRepository findings;

    @Inject
    FindingStandings standings;

    @Inject
    History history;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    /** The findings within reach, by reference. */
    @Requires(FINDING_VIEW)
    public Page<FindingRow> list(FindingFilter filter) {
        Scope scope = user.scope(FINDING_VIEW);
        Page<Finding> page = findings.page(filter, scope);
        Map<Long, FindingStanding> standing = standings.of(page.rows(), scope);
        return Page.of(
                page.rows().stream()
                        .map(finding -> finding.row(standing.get(finding.id())))
                        .toList(),
                page.total());
    }

    /** One finding. FIND-1: that somebody saw a withheld one is recorded. @throws RuleViolation {@code finding.unknown} */
    @Requires(FINDING_VIEW)
    public FindingDetail detail(long id) {
        Scope scope = user.scope(FINDING_VIEW);
        Finding finding = findings.find(id, scope).orElseThrow(() -> unknown(id));
        if (finding.isWithheld()) {
            trail.append(TrailEvent.of("FINDING_SEEN").on("FINDING", id, finding.reference()));
        }
        List<String> codes =
                findings.places(id, scope).stream().map(FindingPlace::code).toList();
        return new FindingDetail(
                id,
                finding.version(),
                finding.reference(),
                finding.facts(),
                standings.of(List.of(finding), scope).get(id),
                codes,
                isEditable(id));
    }

    /**
     * What happened to a finding, newest first. What a withheld one said is part of it, so reading it is recorded too.
     *
     * @param before where the slice read last said to go on, or null for the newest
     * @throws RuleViolation {@code finding.unknown}
     */
    @Requires(FINDING_VIEW)
    public HistoryPage history(long id, Long before) {
        detail(id);
        return history.of("FINDING", id, before);
    }

    private boolean isEditable(long id) {
        return user.may(FINDING_EDIT)
                && findings.places(id, user.scope(FINDING_EDIT)).size() == findings.concerned(id);
    }

    private static RuleViolation unknown(long id) {
        return new RuleViolation("finding.unknown", id);
    }
}
