package org.poamtracker.web.finding;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.poamtracker.agency.AgencyChoice;
import org.poamtracker.finding.FindingEditService;
import org.poamtracker.finding.FindingRepeatService;
import org.poamtracker.finding.RecordFinding;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Permission;

/** Behind finding/new.xhtml. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public class FindingNewView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CurrentUser user;

    @Inject
    FindingEditService findings;

    @Inject
    FindingRepeatService repeats;

    @Inject
    FindingChoices choices;

    @Inject
    FindingWay way;

    private final RecordFinding finding = new RecordFinding();

    /** Begins with the agency of a reader who enters findings of one. */
    public void open() {
        user.demand(Permission.FINDING_EDIT);
        List<AgencyChoice> mine = choices.getAgencies();
        if (mine.size() == 1) {
            finding.setAgencyIds(List.of(mine.get(0).id()));
        }
    }

    /** Enters it and goes to its page. */
    public String save() {
        long id = findings.enter(finding);
        return way.on(id, "done.entered", repeats.repetition(id).offers().isEmpty() ? "show" : "repeats");
    }

    public RecordFinding getFinding() {
        return finding;
    }
}
