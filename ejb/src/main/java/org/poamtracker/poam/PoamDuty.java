package org.poamtracker.poam;

import static org.poamtracker.security.Permission.POAM_DECIDE;
import static org.poamtracker.security.Permission.POAM_EDIT;
import static org.poamtracker.security.Permission.POAM_VERIFY;

import java.time.LocalDate;
import org.poamtracker.security.Permission;

/** What items wait for somebody to do. Who has the duty follows from the permission, whose items from its reach. */
public enum PoamDuty {
    /** Complete a draft and hand it in. */
    COMPLETE(POAM_EDIT, PoamStatus.DRAFT),
    /** Open or return what was handed in. */
    DECIDE(POAM_DECIDE, PoamStatus.SUBMITTED),
    /** Confirm that an item is done, or not. */
    VERIFY(POAM_VERIFY, PoamStatus.PENDING_VERIFICATION),
    /** Look whether what was closed has helped. */
    CHECK(POAM_VERIFY, PoamStatus.CLOSED);

    private final Permission permission;
    private final PoamStatus status;

    PoamDuty(Permission permission, PoamStatus status) {
        this.permission = permission;
        this.status = status;
    }

    /** Whoever holds this has the duty, within the reach that goes with it. */
    Permission permission() {
        return permission;
    }

    /** The items of a filter that wait for it. */
    PoamFilter within(PoamFilter filter, LocalDate today) {
        return this == CHECK ? filter.effectDue(today) : filter.in(status);
    }
}
