package org.poamtracker.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.poamtracker.dashboard.Scorecard;
import org.poamtracker.dashboard.ScorecardSort;
import org.poamtracker.dashboard.Scorecards;
import org.poamtracker.finding.FindingReporting;
import org.poamtracker.poam.PoamFigures.Trend;
import org.poamtracker.poam.PoamFiguring;
import org.poamtracker.poam.PoamFilter;
import org.poamtracker.poam.PoamRegisters;
import org.poamtracker.poam.PoamReporting;
import org.poamtracker.program.ProgramReporting;
import org.poamtracker.reports.Heading;
import org.poamtracker.reports.dashboard.ScorecardReport;
import org.poamtracker.reports.poam.AcceptedRisksReport;
import org.poamtracker.reports.poam.RepeatsReport;
import org.poamtracker.reports.poam.SlipsReport;
import org.poamtracker.reports.program.ProgramStatusReport;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Permission;
import org.poamtracker.security.Scope;

/** Reads what the registers across agencies print, and the scorecard; in the caller's transaction. */
@ApplicationScoped
class RegisterData {

    @Inject
    PoamRegisters registers;

    @Inject
    PoamReporting poams;

    @Inject
    PoamFiguring figuring;

    @Inject
    FindingReporting findings;

    @Inject
    Scorecards scorecards;

    @Inject
    ProgramReporting programs;

    @Inject
    CurrentUser user;

    /**
     * What a register is of.
     *
     * @param secretariatId to which it is narrowed, or null
     * @param name as it is printed
     */
    record Reached(Long secretariatId, String name, Scope scope) {

        PoamFilter filter() {
            return PoamFilter.all().ofSecretariat(secretariatId);
        }
    }

    SlipsReport slips(Heading heading, Reached reached, Words words) {
        return new SlipsData(words)
                .report(
                        heading,
                        reached.name(),
                        poams.agencies(reached.secretariatId(), reached.scope()),
                        figuring.agencies(reached.filter(), reached.scope()),
                        registers.slips(reached.secretariatId(), reached.scope()));
    }

    AcceptedRisksReport acceptedRisks(Heading heading, Reached reached, Words words) {
        return new AcceptedRisksData(words)
                .report(
                        heading,
                        reached.name(),
                        registers.accepted(reached.secretariatId(), reached.scope()),
                        registers.waiting(reached.secretariatId(), reached.scope()),
                        registers.returned(reached.secretariatId(), reached.scope()));
    }

    /** Items within the reach of reports, findings within the reach of findings. */
    RepeatsReport repeats(Heading heading, Reached reached, Words words) {
        user.demand(Permission.FINDING_VIEW);
        return new RepeatsData(words)
                .report(
                        heading,
                        reached.name(),
                        poams.agencies(reached.secretariatId(), reached.scope()),
                        registers.repeats(reached.secretariatId(), reached.scope()),
                        findings.repeats(user.scope(Permission.FINDING_VIEW)));
    }

    /** Within the reach of programs. */
    ProgramStatusReport programs(Heading heading, Reached reached, Words words) {
        user.demand(Permission.PROGRAM_VIEW);
        LocalDate today = heading.asOf().toLocalDate();
        return new ProgramStatusData(words)
                .report(
                        heading,
                        reached.name(),
                        programs.all(reached.secretariatId(), user.scope(Permission.PROGRAM_VIEW), today));
    }

    /** Agencies side by side as the page shows them; to who reaches everything and chose nothing, secretariats. */
    ScorecardReport scorecard(Heading heading, Reached reached, Words words) {
        boolean bySecretariat =
                reached.secretariatId() == null && reached.scope().everything();
        Scorecard card = bySecretariat
                ? scorecards.secretariats(poams.secretariats(reached.scope()), reached.scope())
                : scorecards.agencies(reached.filter(), reached.scope(), ScorecardSort.OVERDUE, false);
        List<Trend> trend = scorecards.trend(reached.filter(), reached.scope());
        return new ScorecardData(words).report(heading, reached.name(), bySecretariat, card, trend);
    }
}
