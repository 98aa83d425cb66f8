package org.poamtracker.program;

import static org.poamtracker.security.Permission.PROGRAM_APPROVE;
import static org.poamtracker.security.Permission.PROGRAM_DECIDE;
import static org.poamtracker.security.Permission.PROGRAM_EDIT;

import org.poamtracker.security.Permission;

/** What programs wait for somebody to do (PROG-8). Who has the duty follows from the permission, whose programs from its reach. */
public enum ProgramDuty {
    /** Write what is missing, finish what was begun or came back, review what is due. */
    PREPARE(PROGRAM_EDIT),
    /** Sign as the agency head, or give it back. */
    APPROVE(PROGRAM_APPROVE),
    /** Have a head of the agency appointed: what is signed waits for one, and nobody is (PROG-8). */
    APPOINT(PROGRAM_EDIT),
    /** Decide for the central office. */
    DECIDE(PROGRAM_DECIDE);

    private final Permission permission;

    ProgramDuty(Permission permission) {
        this.permission = permission;
    }

    /** Whoever holds this has the duty, within the reach that goes with it. */
    public Permission permission() {
        return permission;
    }
}
