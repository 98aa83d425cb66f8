package org.poamtracker.web.program;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.poamtracker.agency.AgencyChoice;
import org.poamtracker.agency.AgencyService;
import org.poamtracker.program.CheckAnswer;
import org.poamtracker.program.ProgramFilter;
import org.poamtracker.program.ProgramKind;
import org.poamtracker.program.ProgramState;
import org.poamtracker.program.ReviewFound;
import org.poamtracker.security.Permission;

/** What pages about programs offer to choose from. */
@Named
@RequestScoped
public class ProgramChoices {

    @Inject
    AgencyService agencies;

    private List<AgencyChoice> read;

    /** The agencies whose programs the reader writes. */
    public List<AgencyChoice> getAgencies() {
        if (read == null) {
            read = agencies.choices(Permission.PROGRAM_EDIT);
        }
        return read;
    }

    /** Whether the reader writes the programs of an agency. */
    public boolean writes(long agencyId) {
        return getAgencies().stream().anyMatch(agency -> agency.id() == agencyId);
    }

    public List<ProgramKind> getKinds() {
        return Arrays.asList(ProgramKind.values());
    }

    public List<ProgramState> getStates() {
        return Arrays.asList(ProgramState.values());
    }

    public List<ProgramFilter.Due> getDues() {
        return Arrays.asList(ProgramFilter.Due.values());
    }

    public List<CheckAnswer> getAnswers() {
        return Arrays.asList(CheckAnswer.values());
    }

    public List<ReviewFound> getFindings() {
        return Arrays.asList(ReviewFound.values());
    }
}
