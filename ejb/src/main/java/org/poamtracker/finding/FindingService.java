package org.poamtracker.finding;

import static org.poamtracker.security.Permission.FINDING_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.poamtracker.platform.Page;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Requires;
import org.poamtracker.security.Scope;
import org.poamtracker.trail.Trail;
import org.poamtracker.trail.TrailEvent;

/** What reviews saw, for readers. */
@Stateless
public class FindingService {

    @Inject
    FindingRepository findings;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    /** The findings within reach, by reference. */
    @Requires(FINDING_VIEW)
    public Page<FindingRow> list(FindingFilter filter) {
        return findings.page(filter, user.scope(FINDING_VIEW));
    }

    /** One finding. FIND-1: that somebody saw a withheld one is recorded. @throws RuleViolation {@code finding.unknown} */
    @Requires(FINDING_VIEW)
    public FindingDetail detail(long id) {
        Scope scope = user.scope(FINDING_VIEW);
        Finding finding = findings.find(id, scope).orElseThrow(() -> new RuleViolation("finding.unknown", id));
        FindingDetail detail = finding.detail();
        if (finding.isWithheld()) {
            trail.append(TrailEvent.of("FINDING_SEEN").on("FINDING", id, detail.reference()));
        }
        return detail;
    }

    /** The codes of the agencies that a finding concerns and the reader reaches. */
    @Requires(FINDING_VIEW)
    public List<String> agencies(long id) {
        return findings.agencyCodes(id, user.scope(FINDING_VIEW));
    }
}
