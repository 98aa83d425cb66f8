package org.poamtracker.report;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.poamtracker.platform.Clocks;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.poam.PoamReporting;
import org.poamtracker.reports.Heading;
import org.poamtracker.reports.Report;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Scope;

/** Reads what a report prints, all of it in one short transaction, with the reach that its reader has now. */
@ApplicationScoped
public class ReportData {

    @Inject
    PoamReporting poams;

    @Inject
    DemoNotice demo;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** The data of the report that a job's parameters name. @throws RuleViolation when it is out of reach meanwhile */
    @Transactional(REQUIRES_NEW)
    public Report read(ReportKind kind, Map<String, String> parameters, Locale locale) {
        user.demand(kind.permission());
        Scope scope = user.scope(kind.permission());
        Words words = new Words(locale);
        return kind == ReportKind.AGENCY_POAM
                ? agencyPoam(Long.parseLong(parameters.get("agency")), scope, words)
                : overdueAgeing(parameters.get("secretariat"), scope, words);
    }

    private Report agencyPoam(long agencyId, Scope scope, Words words) {
        PoamReporting.NamedAgency agency =
                poams.agency(agencyId, scope).orElseThrow(() -> new RuleViolation("report.unknown-agency"));
        List<Heading.Filter> filters =
                List.of(new Heading.Filter(words.of("filter.agency"), agency.code() + " " + agency.name()));
        return new AgencyPoamData(words).report(heading(filters, words), agency, poams.plan(agency, scope));
    }

    private Report overdueAgeing(String secretariat, Scope scope, Words words) {
        Long id = secretariat == null ? null : Long.valueOf(secretariat);
        String name = id == null
                ? null
                : poams.secretariat(id, scope).orElseThrow(() -> new RuleViolation("report.unknown-secretariat"));
        List<Heading.Filter> filters =
                name == null ? List.of() : List.of(new Heading.Filter(words.of("filter.secretariat"), name));
        String reach = name != null ? name : words.of(scope.everything() ? "commonwealth" : "within-reach");
        return new OverdueAgeingData(words, LocalDate.now(clock))
                .report(heading(filters, words), reach, poams.inForce(id, scope));
    }

    private Heading heading(List<Heading.Filter> filters, Words words) {
        ZonedDateTime now = ZonedDateTime.ofInstant(clock.instant(), Clocks.BOSTON);
        return new Heading(now, user.name(), filters, demo.isOn() ? words.of("demo") : null);
    }
}
