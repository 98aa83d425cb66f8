package org.poamtracker.report;

import static org.poamtracker.security.Permission.REPORT_AGENCY;
import static org.poamtracker.security.Permission.REPORT_OVERDUE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.Map;
import org.poamtracker.job.Jobs;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.poam.PoamReporting;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Requires;
import org.poamtracker.trail.Trail;
import org.poamtracker.trail.TrailEvent;

/** Orders reports; each is rendered by a job, within its reader's reach at that time (POAM-15). */
@Stateless
public class ReportService {

    @Inject
    PoamReporting poams;

    @Inject
    Jobs jobs;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    /** Orders the plan of an agency and returns the job's id. @throws RuleViolation {@code report.unknown-agency} */
    @Requires(REPORT_AGENCY)
    public long agencyPoam(@Valid OrderReport order) {
        long id = order.getAgencyId() == null ? 0 : order.getAgencyId();
        PoamReporting.NamedAgency agency = poams.agency(id, user.scope(REPORT_AGENCY))
                .orElseThrow(() -> new RuleViolation("report.unknown-agency", id));
        return start(ReportKind.AGENCY_POAM, order.getFormat(), agency.code(), Map.of("agency", "" + agency.id()));
    }

    /** Orders what is overdue across agencies. @throws RuleViolation {@code report.unknown-secretariat} */
    @Requires(REPORT_OVERDUE)
    public long overdueAgeing(@Valid OrderReport order) {
        Long id = order.getSecretariatId();
        if (id == null) {
            return start(ReportKind.OVERDUE_AGEING, order.getFormat(), null, Map.of());
        }
        String name = poams.secretariat(id, user.scope(REPORT_OVERDUE))
                .orElseThrow(() -> new RuleViolation("report.unknown-secretariat", id));
        return start(ReportKind.OVERDUE_AGEING, order.getFormat(), name, Map.of("secretariat", "" + id));
    }

    private long start(ReportKind kind, ReportFormat format, String about, Map<String, String> more) {
        Map<String, String> parameters = new HashMap<>(more);
        parameters.put("report", kind.name());
        parameters.put("format", format.name());
        trail.append(TrailEvent.of("REPORT_ORDERED").note(kind + " " + format + (about == null ? "" : " " + about)));
        return jobs.start(ReportWork.KIND, about, parameters);
    }
}
