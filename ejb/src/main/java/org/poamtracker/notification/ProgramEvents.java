package org.poamtracker.notification;

import static org.poamtracker.security.Permission.PROGRAM_APPROVE;
import static org.poamtracker.security.Permission.PROGRAM_DECIDE;
import static org.poamtracker.security.Permission.PROGRAM_EDIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.poamtracker.agency.Holders;
import org.poamtracker.program.ProgramMoved;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Permission;

/** Tells whom it concerns what happens to written programs, in the transaction in which it happens (NOTE-1, PROG-8). */
@ApplicationScoped
class ProgramEvents {

    @Inject
    Notifications notifications;

    @Inject
    NotificationRepository kept;

    @Inject
    Holders holders;

    @Inject
    CurrentUser user;

    void on(@Observes ProgramMoved moved) {
        switch (moved.step()) {
            case SIGNED -> tell(moved, NotificationKind.TO_DECIDE, "PROGRAM_HEAD", PROGRAM_APPROVE);
            case APPROVED -> {
                kept.forgetProgramDue(moved.programId());
                tell(moved, NotificationKind.TO_DECIDE, "PROGRAM_OFFICE", PROGRAM_DECIDE);
            }
            case GIVEN_BACK -> tell(moved, NotificationKind.RETURNED, "PROGRAM_HEAD", PROGRAM_EDIT);
            case RETURNED -> tell(moved, NotificationKind.RETURNED, "PROGRAM_OFFICE", PROGRAM_EDIT, PROGRAM_APPROVE);
            case REJECTED -> tell(moved, NotificationKind.DECIDED, "PROGRAM_REJECTED", PROGRAM_EDIT, PROGRAM_APPROVE);
            case IN_FORCE -> tell(moved, NotificationKind.DECIDED, "PROGRAM_IN_FORCE", PROGRAM_EDIT, PROGRAM_APPROVE);
            case REVIEWED, FOUND_WANTING -> kept.forgetProgramDue(moved.programId());
            case BEGUN, DISCARDED, CHANGED -> {
                // whoever does it is whose turn it is
            }
        }
    }

    private void tell(ProgramMoved moved, NotificationKind kind, String detail, Permission... whose) {
        Long self = user.isKnown() ? user.personId() : null;
        List<Long> people = Arrays.stream(whose)
                .flatMap(each -> holders.nearest(each, moved.agencyId(), moved.secretariatId()).stream())
                .filter(person -> !person.equals(self))
                .distinct()
                .toList();
        notifications.tell(Told.of(kind, detail, About.program(moved.programId()), moved.name()), people);
    }
}
