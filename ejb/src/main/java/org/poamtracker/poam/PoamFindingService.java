package org.poamtracker.poam;

import static org.poamtracker.security.Permission.FINDING_VIEW;
import static org.poamtracker.security.Permission.POAM_EDIT;
import static org.poamtracker.security.Permission.POAM_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Requires;

/** Which items answer which findings (FIND-3). */
@Stateless
public class PoamFindingService {

    @Inject
    PoamDesk desk;

    @Inject
    PoamRepository poams;

    @Inject
    FindingLinks links;

    @Inject
    CurrentUser user;

    /** The items within reach that answer a finding, by number. */
    @Requires({POAM_VIEW, FINDING_VIEW})
    public List<AnsweringItem> answering(long findingId) {
        return links.answering(findingId, user.scope(POAM_VIEW));
    }

    /**
     * Says that an item answers a finding.
     *
     * @throws RuleViolation {@code poam.unknown-number}; {@code poam.unknown-finding} where it is not about the item's
     *     agency; {@code poam.final-answers-no-more}
     */
    @Requires({POAM_EDIT, FINDING_VIEW})
    public void link(@Valid LinkFinding link) {
        links.link(named(link), link.getFindingId());
    }

    /** Takes it back. @throws RuleViolation as above; {@code poam.final-keeps-answers} */
    @Requires({POAM_EDIT, FINDING_VIEW})
    public void unlink(@Valid LinkFinding link) {
        links.unlink(named(link), link.getFindingId());
    }

    private Poam named(LinkFinding link) {
        long id = poams.byNumber(link.getNumber(), user.scope(POAM_EDIT))
                .orElseThrow(() -> new RuleViolation("poam.unknown-number", link.getNumber()));
        Poam poam = desk.take(id, POAM_EDIT);
        if (!user.scope(FINDING_VIEW).coversAgency(poam.agencyId(), poam.secretariatId())) {
            throw new RuleViolation("poam.unknown-finding");
        }
        return poam;
    }
}
