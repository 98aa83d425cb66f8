package org.poamtracker.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.poamtracker.security.Scope;
import org.poamtracker.security.Unscoped;

/** What is printed of programs; in the caller's transaction. */
@ApplicationScoped
@Unscoped("whoever calls says within which reach")
public class ProgramReporting {

    @Inject
    ProgramListRepository lists;

    /** The programs of a secretariat, or of all within reach, with those that are missing; by secretariat, agency and kind. */
    public List<ProgramRow> all(Long secretariatId, Scope scope, LocalDate today) {
        return lists.all(secretariatId, scope, today);
    }
}
