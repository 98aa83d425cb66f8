package org.poamtracker.notification;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;
import static org.poamtracker.security.Permission.PROGRAM_APPROVE;
import static org.poamtracker.security.Permission.PROGRAM_DECIDE;
import static org.poamtracker.security.Permission.PROGRAM_EDIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.poamtracker.agency.Holders;
import org.poamtracker.program.ProgramsDue;
import org.poamtracker.program.ProgramsDue.DueProgram;
import org.poamtracker.security.Permission;

/** The step of the night that tells what is due with written programs (PROG-8), each slice in a transaction of its own. */
@ApplicationScoped
class ProgramReminders {

    /** How many days before something is due the officer hears of it. */
    private static final int DUE_SOON = 30;

    private static final int FOR_THE_HEAD = 30;
    private static final int FOR_THE_OFFICE = 60;

    @Inject
    ProgramsDue programs;

    @Inject
    Notifications notifications;

    @Inject
    Holders holders;

    @Inject
    Clock clock;

    /** The next programs with which something is due soon, or was. */
    @Transactional(REQUIRES_NEW)
    List<DueProgram> due(DueProgram after, int size) {
        return programs.before(today().plusDays(DUE_SOON + 1L), after, size);
    }

    /** Tells the officer before and after, then the head, then the central office. */
    @Transactional(REQUIRES_NEW)
    void tellDue(List<DueProgram> due) {
        List<Telling> tellings = new ArrayList<>();
        for (DueProgram program : due) {
            long late = ChronoUnit.DAYS.between(program.dueOn(), today());
            NotificationKind kind = late > 0 ? NotificationKind.OVERDUE : NotificationKind.DUE_SOON;
            tell(tellings, program, kind, "PROGRAM", PROGRAM_EDIT, late > 0);
            if (late >= FOR_THE_HEAD) {
                tell(tellings, program, NotificationKind.ESCALATED, "PROGRAM_HEAD", PROGRAM_APPROVE, false);
            }
            if (late >= FOR_THE_OFFICE) {
                tell(tellings, program, NotificationKind.ESCALATED, "PROGRAM_OFFICE", PROGRAM_DECIDE, false);
            }
        }
        notifications.tellAll(tellings);
    }

    private void tell(
            List<Telling> tellings,
            DueProgram program,
            NotificationKind kind,
            String detail,
            Permission whose,
            boolean again) {
        Told told = Told.on(program.dueOn(), kind, detail, About.program(program.id()), program.name());
        holders.nearest(whose, program.agencyId(), program.secretariatId())
                .forEach(person -> tellings.add(new Telling(told, person, again)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
