package org.poamtracker.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.poamtracker.finding.FindingReporting;
import org.poamtracker.finding.FindingReporting.AuditedFinding;
import org.poamtracker.finding.FindingStatus;
import org.poamtracker.finding.RecommendationRow;
import org.poamtracker.finding.Response;
import org.poamtracker.finding.ReviewFacts;
import org.poamtracker.poam.PoamRegisters;
import org.poamtracker.poam.PoamReporting.NamedAgency;
import org.poamtracker.poam.PoamStatus;
import org.poamtracker.poam.ReportedAnswer;
import org.poamtracker.reports.Heading;
import org.poamtracker.reports.finding.SurveyReport;
import org.poamtracker.reports.finding.SurveyReport.Answer;
import org.poamtracker.reports.finding.SurveyReport.Audit;
import org.poamtracker.reports.finding.SurveyReport.Deed;
import org.poamtracker.reports.finding.SurveyReport.Stage;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Permission;
import org.poamtracker.security.Scope;

/** Prepares an agency's answers to the State Auditor's survey from where its findings and items stand; in the caller's transaction. */
@ApplicationScoped
class SurveyData {

    @Inject
    FindingReporting findings;

    @Inject
    PoamRegisters registers;

    @Inject
    CurrentUser user;

    /** What an edition leaves out, in words; nothing where it leaves nothing out. */
    Optional<Heading.Filter> edition(NamedAgency agency, boolean forPublic, Words words) {
        long withheld = findings.withheld(agency.id(), user.scope(Permission.FINDING_VIEW));
        return withheld == 0
                ? Optional.empty()
                : Optional.of(new Heading.Filter(
                        words.of("edition"), words.format(forPublic ? "edition.public" : "edition.whole", withheld)));
    }

    /** The report; that withheld findings were seen in it is recorded (FIND-1). */
    SurveyReport report(Heading heading, NamedAgency agency, boolean forPublic, Words words) {
        Scope scope = user.scope(Permission.FINDING_VIEW);
        Map<Long, List<ReportedAnswer>> done = registers.answers(agency, user.scope(Permission.REPORT_AGENCY));
        List<Answer> answers = new ArrayList<>();
        for (AuditedFinding finding : findings.audited(agency.id(), scope, !forPublic)) {
            answers.addAll(new OneFinding(finding, done.getOrDefault(finding.id(), List.of()), words).answers());
        }
        return new SurveyReport(heading, agency.name(), agency.secretariat(), answers);
    }

    /** One finding with the items that answer it. */
    private record OneFinding(AuditedFinding finding, List<ReportedAnswer> done, Words words) {

        List<Answer> answers() {
            List<RecommendationRow> recommendations = finding.recommendations();
            if (recommendations.isEmpty()) {
                return List.of(answer(null, 1, 1));
            }
            List<Answer> answers = new ArrayList<>();
            for (RecommendationRow each : recommendations) {
                answers.add(answer(each, answers.size() + 1, recommendations.size()));
            }
            return answers;
        }

        private Answer answer(RecommendationRow recommendation, int place, int places) {
            RecommendationRow.Said said = recommendation == null ? null : recommendation.said();
            RecommendationRow.Replied reply = recommendation == null ? null : recommendation.replied();
            ReviewFacts review = finding.facts().getReview();
            return new Answer(
                    new Audit(
                            review.getReportedOn(),
                            review.getAuditNumber(),
                            review.getPeriodFrom(),
                            review.getPeriodTo()),
                    finding.reference(),
                    review.getPart(),
                    finding.facts().getSeen().getCondition(),
                    review.isWithheld(),
                    recommendation == null ? null : recommendation.text(),
                    place,
                    places,
                    stage(said),
                    said == null ? null : words.of(said.response()),
                    said == null ? null : words.signed(said.text(), said.by(), said.at()),
                    planned(said),
                    reply == null ? null : words.signed(reply.text(), reply.by(), reply.at()),
                    done.stream().map(this::deed).toList(),
                    finding.standing().closedOn());
        }

        private Stage stage(RecommendationRow.Said said) {
            if (finding.standing().status() == FindingStatus.CLOSED) {
                return Stage.COMPLETE;
            }
            if (finding.standing().status() == FindingStatus.ANSWERED) {
                return Stage.IN_PROGRESS;
            }
            if (said == null) {
                return Stage.NO_ANSWER;
            }
            return said.response() == Response.DISAGREE ? Stage.NOT_AGREED : Stage.PLANNED;
        }

        /** As the agency has said, or else the latest day of what is being worked; nothing once all of it is closed. */
        private LocalDate planned(RecommendationRow.Said said) {
            if (finding.standing().status() == FindingStatus.CLOSED) {
                return null;
            }
            return said != null && said.plannedOn() != null
                    ? said.plannedOn()
                    : done.stream()
                            .filter(item -> !item.status().isFinal() && item.dueOn() != null)
                            .map(ReportedAnswer::dueOn)
                            .max(LocalDate::compareTo)
                            .orElse(null);
        }

        private Deed deed(ReportedAnswer item) {
            boolean closed = item.status() == PoamStatus.CLOSED;
            return new Deed(
                    item.number(),
                    item.weakness(),
                    words.of(item.status()),
                    item.done(),
                    item.milestones(),
                    item.last(),
                    closed ? null : item.dueOn(),
                    closed ? item.statusOn() : null);
        }
    }
}
