package org.poamtracker.report;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.poamtracker.platform.Clocks;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.poam.PoamReporting;
import org.poamtracker.poam.PoamReporting.NamedAgency;
import org.poamtracker.reports.Heading;
import org.poamtracker.reports.Report;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Permission;
import org.poamtracker.security.Scope;

/** Reads what a report prints, all of it in one short transaction, with the reach that its reader has now. */
@ApplicationScoped
public class ReportData {

    @Inject
    PoamReporting poams;

    @Inject
    RegisterData registers;

    @Inject
    SurveyData surveys;

    @Inject
    SelfauditData selfaudits;

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
        return kind.isOfAgency()
                ? ofAgency(kind, parameters, agency(parameters, scope), words)
                : across(kind, reach(parameters.get("secretariat"), scope, words), campaign(parameters), words);
    }

    private NamedAgency agency(Map<String, String> parameters, Scope scope) {
        return poams.agency(Long.parseLong(parameters.get("agency")), scope)
                .orElseThrow(() -> new RuleViolation("report.unknown-agency"));
    }

    private static Long campaign(Map<String, String> parameters) {
        return parameters.get("campaign") == null ? null : Long.valueOf(parameters.get("campaign"));
    }

    private Report ofAgency(ReportKind kind, Map<String, String> parameters, NamedAgency agency, Words words) {
        List<Heading.Filter> filters = new ArrayList<>();
        filters.add(new Heading.Filter(words.of("filter.agency"), agency.code() + " " + agency.name()));
        if (kind == ReportKind.AGENCY_POAM) {
            return new AgencyPoamData(words)
                    .report(heading(filters, words), agency, poams.plan(agency, user.scope(kind.permission())));
        }
        if (kind.isOfCampaign()) {
            agency(parameters, user.scope(Permission.SELFAUDIT_VIEW));
            return selfaudits.ofAgency(kind, heading(filters, words), agency, campaign(parameters), words);
        }
        user.demand(Permission.FINDING_VIEW);
        agency(parameters, user.scope(Permission.FINDING_VIEW));
        boolean forPublic = "public".equals(parameters.get("edition"));
        surveys.edition(agency, forPublic, words).ifPresent(filters::add);
        return surveys.report(heading(filters, words), agency, forPublic, words);
    }

    private RegisterData.Reached reach(String secretariat, Scope scope, Words words) {
        Long id = secretariat == null ? null : Long.valueOf(secretariat);
        String name = id == null
                ? words.of(scope.everything() ? "commonwealth" : "within-reach")
                : poams.secretariat(id, scope).orElseThrow(() -> new RuleViolation("report.unknown-secretariat"));
        return new RegisterData.Reached(id, name, scope);
    }

    private Report across(ReportKind kind, RegisterData.Reached reached, Long campaign, Words words) {
        List<Heading.Filter> filters = reached.secretariatId() == null
                ? List.of()
                : List.of(new Heading.Filter(words.of("filter.secretariat"), reached.name()));
        Heading heading = heading(filters, words);
        return switch (kind) {
            case SLIPS -> registers.slips(heading, reached, words);
            case ACCEPTED_RISKS -> registers.acceptedRisks(heading, reached, words);
            case REPEATS -> registers.repeats(heading, reached, words);
            case SCORECARD -> registers.scorecard(heading, reached, words);
            case PROGRAM_STATUS -> registers.programs(heading, reached, words);
            case ANNUAL -> selfaudits.annual(heading, reached, campaign, words);
            case LATE -> selfaudits.late(heading, reached, campaign);
            case OVERDUE_AGEING, AGENCY_POAM, SCORE_SHEET, CERTIFICATE, SURVEY ->
                new OverdueAgeingData(words, LocalDate.now(clock))
                        .report(heading, reached.name(), poams.inForce(reached.secretariatId(), reached.scope()));
        };
    }

    private Heading heading(List<Heading.Filter> filters, Words words) {
        ZonedDateTime now = ZonedDateTime.ofInstant(clock.instant(), Clocks.BOSTON);
        return new Heading(now, user.name(), filters, demo.isOn() ? words.of("demo") : null);
    }
}
