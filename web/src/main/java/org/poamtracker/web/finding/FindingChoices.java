package org.poamtracker.web.finding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.poamtracker.agency.AgencyChoice;
import org.poamtracker.agency.AgencyService;
import org.poamtracker.finding.FindingStatus;
import org.poamtracker.finding.Response;
import org.poamtracker.poam.Severity;
import org.poamtracker.poam.SourceKind;
import org.poamtracker.security.Permission;

/** What forms about findings offer to choose from. */
@Named
@RequestScoped
public class FindingChoices {

    @Inject
    AgencyService agencies;

    private List<AgencyChoice> read;

    /** The agencies whose findings the reader enters. */
    public List<AgencyChoice> getAgencies() {
        if (read == null) {
            read = agencies.choices(Permission.FINDING_EDIT);
        }
        return read;
    }

    public List<Severity> getSeverities() {
        return Arrays.asList(Severity.values());
    }

    public List<FindingStatus> getStatuses() {
        return Arrays.asList(FindingStatus.values());
    }

    public List<Response> getResponses() {
        return Arrays.asList(Response.values());
    }

    public List<SourceKind> getSources() {
        return Arrays.asList(SourceKind.values());
    }
}
