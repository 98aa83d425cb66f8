package org.poamtracker.web.program;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.poamtracker.platform.Page;
import org.poamtracker.program.ProgramDuty;
import org.poamtracker.program.ProgramRow;
import org.poamtracker.program.ProgramService;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Permission;
import org.poamtracker.web.ui.AgencySwitch;

/** What waits for the reader in programs, on home.xhtml (PROG-8). */
@Named
@RequestScoped
public class ProgramHomeView {

    @Inject
    ProgramService programs;

    @Inject
    AgencySwitch agency;

    @Inject
    CurrentUser user;

    private Map<ProgramDuty, Page<ProgramRow>> waiting = Map.of();

    @PostConstruct
    void open() {
        if (user.may(Permission.PROGRAM_VIEW)) {
            waiting = programs.waiting(agency.getId());
        }
    }

    /** The duties for which something waits. */
    public List<Map.Entry<ProgramDuty, Page<ProgramRow>>> getWaiting() {
        return waiting.entrySet().stream()
                .filter(each -> !each.getValue().rows().isEmpty())
                .toList();
    }

    /** Whether nothing waits. */
    public boolean isQuiet() {
        return getWaiting().isEmpty();
    }
}
