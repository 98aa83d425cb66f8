package org.poamtracker.web.poam;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.poamtracker.agency.AgencyChoice;
import org.poamtracker.agency.AgencyService;
import org.poamtracker.poam.BeginShared;
import org.poamtracker.poam.PoamSharingService;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Permission;

/** Behind poam/shared.xhtml: a new item for a weakness that agencies share (POAM-13). */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public class PoamSharedView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CurrentUser user;

    @Inject
    PoamSharingService sharing;

    @Inject
    AgencyService choices;

    @Inject
    PoamWay way;

    private final BeginShared shared = new BeginShared();
    private List<AgencyChoice> agencies = List.of();

    /** Reads what can be chosen. */
    public void open() {
        user.demand(Permission.POAM_SHARE);
        agencies = choices.choices(Permission.POAM_SHARE);
    }

    /** Begins the item and a part at each agency chosen, and goes to its page. */
    public String begin() {
        return way.on(sharing.begin(shared), "done.shared");
    }

    /** The agencies within reach. */
    public List<AgencyChoice> getAgencies() {
        return agencies;
    }

    public BeginShared getShared() {
        return shared;
    }
}
