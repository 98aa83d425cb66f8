package org.poamtracker.poam;

import static org.poamtracker.security.Permission.POAM_DECIDE;
import static org.poamtracker.security.Permission.RISK_ACCEPT;

import org.poamtracker.security.Permission;

/** Who decides about a request next. */
public enum RequestTurn {
    /** The agency's head: finally up to Moderate, as the first of two above. */
    AGENCY_HEAD(RISK_ACCEPT),
    /** The secretariat's CIO, or who stands in for a vacant post. */
    SECRETARIAT(POAM_DECIDE);

    private final Permission permission;

    RequestTurn(Permission permission) {
        this.permission = permission;
    }

    /** Whoever holds this decides, within the reach that goes with it. */
    public Permission permission() {
        return permission;
    }
}
