package org.poamtracker.selfaudit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.poamtracker.platform.Clocks;
import org.poamtracker.platform.Sql;
import org.poamtracker.poam.Severity;
import org.poamtracker.security.Scope;

/** Reads what reports print of a campaign, each part in one statement. Of agencies that are within reach as a whole, and of no others. */
@ApplicationScoped
class SelfauditReportRepository {

    /** The questionnaire that the order asks for; a campaign with another one is printed where it is chosen, or nothing else is there. */
    private static final String ANNUAL = "EO504";

    private static final String OF_AGENCY =
            " JOIN AGENCY g ON g.ID = r.AGENCY_ID JOIN AGENCY_SECRETARIAT s ON s.ID = g.SECRETARIAT_ID";

    private static final String LATEST =
            "SELECT c.ID FROM SELFAUDIT_CAMPAIGN c JOIN SELFAUDIT_EDITION e ON e.ID = c.EDITION_ID"
                    + " JOIN SELFAUDIT_QUESTIONNAIRE n ON n.ID = e.QUESTIONNAIRE_ID WHERE EXISTS (SELECT 1 FROM SELFAUDIT_RESPONSE r"
                    + " JOIN AGENCY g ON g.ID = r.AGENCY_ID WHERE r.CAMPAIGN_ID = c.ID";

    /** Bodies outside the executive offices, which stand below OTHER, are bound to none; whoever was asked is there anyway. */
    private static final String RESPONSES =
            "SELECT r.ID, s.NAME, g.CODE, g.NAME, r.STATUS, r.DUE_ON, r.QUESTIONS, r.ANSWERED_AT,"
                    + " r.YES_COUNT, r.PARTIAL_COUNT, r.NO_COUNT, r.EXCEPTED_COUNT, r.POINTS, r.MOST_POINTS,"
                    + " b.YES_COUNT, b.PARTIAL_COUNT, b.NO_COUNT, b.EXCEPTED_COUNT, b.POINTS, b.MOST_POINTS,"
                    + " (SELECT MAX(p.TAKEN_AT) FROM SELFAUDIT_STEP p WHERE p.RESPONSE_ID = r.ID AND p.ROUND_NUMBER = r.ROUND_NUMBER"
                    + " AND p.KIND = 'ENDORSED') FROM AGENCY g JOIN AGENCY_SECRETARIAT s ON s.ID = g.SECRETARIAT_ID"
                    + " LEFT JOIN SELFAUDIT_RESPONSE r ON r.AGENCY_ID = g.ID AND r.CAMPAIGN_ID = ?"
                    + " LEFT JOIN SELFAUDIT_RESPONSE b ON b.ID = r.PREVIOUS_ID"
                    + " WHERE (r.ID IS NOT NULL OR (g.ACTIVE = 1 AND s.CODE <> 'OTHER'";

    private static final String QUESTIONS = "SELECT t.CODE, q.CODE, q.TEXT, q.CLAUSES, q.WEIGHT,"
            + " SUM(CASE WHEN a.CHOICE = 'YES' THEN 1 ELSE 0 END), SUM(CASE WHEN a.CHOICE = 'PARTIAL' THEN 1 ELSE 0 END),"
            + " SUM(CASE WHEN a.CHOICE = 'NO' THEN 1 ELSE 0 END), SUM(CASE WHEN a.CHOICE = 'NOT_APPLICABLE' THEN 1 ELSE 0 END),"
            + " SUM(CASE WHEN a.CHOICE IN ('PARTIAL', 'NO') AND b.CHOICE IN ('PARTIAL', 'NO') THEN 1 ELSE 0 END)"
            + " FROM SELFAUDIT_RESPONSE r" + OF_AGENCY + " JOIN SELFAUDIT_ANSWER a ON a.RESPONSE_ID = r.ID"
            + " JOIN SELFAUDIT_QUESTION q ON q.ID = a.QUESTION_ID JOIN SELFAUDIT_SECTION t ON t.ID = a.SECTION_ID"
            + " LEFT JOIN SELFAUDIT_ANSWER b ON b.ID = a.PREVIOUS_ID WHERE r.CAMPAIGN_ID = ?";

    private static final String REPEATS =
            "SELECT a.ID, r.ID, s.NAME, g.NAME, q.CODE, q.TEXT, q.CLAUSES, b.CHOICE, a.CHOICE, p.ITEM_NUMBER"
                    + " FROM SELFAUDIT_RESPONSE r" + OF_AGENCY + " JOIN SELFAUDIT_ANSWER a ON a.RESPONSE_ID = r.ID"
                    + " JOIN SELFAUDIT_ANSWER b ON b.ID = a.PREVIOUS_ID JOIN SELFAUDIT_QUESTION q ON q.ID = a.QUESTION_ID"
                    + " LEFT JOIN SELFAUDIT_GAP l ON l.ANSWER_ID = a.ID"
                    + " LEFT JOIN POAM p ON p.ID = l.POAM_ID AND p.STATUS NOT IN ('CLOSED', 'CANCELLED')"
                    + " WHERE r.CAMPAIGN_ID = ? AND a.CHOICE IN ('PARTIAL', 'NO') AND b.CHOICE IN ('PARTIAL', 'NO')";

    private static final String ACCEPTED =
            "SELECT s.NAME, g.NAME, p.ITEM_NUMBER, p.WEAKNESS_NAME, p.SEVERITY_RANK, p.ACCEPTED_UNTIL, q.CODE, q.CLAUSES, a.CHOICE"
                    + " FROM SELFAUDIT_RESPONSE r" + OF_AGENCY + " JOIN SELFAUDIT_ANSWER a ON a.RESPONSE_ID = r.ID"
                    + " JOIN SELFAUDIT_GAP l ON l.ANSWER_ID = a.ID JOIN POAM p ON p.ID = l.POAM_ID"
                    + " JOIN SELFAUDIT_QUESTION q ON q.ID = a.QUESTION_ID WHERE r.CAMPAIGN_ID = ?"
                    + " AND p.STATUS = 'RISK_ACCEPTED' AND a.CHOICE IN ('PARTIAL', 'NO')";

    private static final String IN_ORDER = " ORDER BY s.NAME, g.NAME, g.ID, a.SECTION_ID, q.POSITION, q.ID";

    @PersistenceContext
    EntityManager em;

    /** The campaign that a report is of where none is chosen: the latest of the annual self-audit that asks such an agency, or of any. */
    Optional<Long> latest(ReportPlace place, Scope scope) {
        return ReportPlace.isOutside(scope)
                ? Optional.empty()
                : Sql.of(LATEST)
                        .add(place.within(scope))
                        .add(") ORDER BY CASE WHEN n.CODE = ? THEN 0 ELSE 1 END, c.PERIOD_TO DESC, c.ID DESC", ANNUAL)
                        .first(em, row -> row.getLong(1));
    }

    /** The agency's response in a campaign. */
    Optional<Long> response(long campaignId, long agencyId, Scope scope) {
        return ReportPlace.isOutside(scope)
                ? Optional.empty()
                : Sql.of(
                                "SELECT r.ID FROM SELFAUDIT_RESPONSE r JOIN AGENCY g ON g.ID = r.AGENCY_ID WHERE r.CAMPAIGN_ID = ?",
                                campaignId)
                        .add(ReportPlace.agency(agencyId).within(scope))
                        .first(em, row -> row.getLong(1));
    }

    /** Every agency of a campaign, and those in use that it might have asked; by secretariat and name. */
    List<ReportedResponse> responses(CampaignFacts campaign, ReportPlace place, Scope scope) {
        if (ReportPlace.isOutside(scope)) {
            return List.of();
        }
        Sql all = Sql.of(RESPONSES, campaign.id());
        if (campaign.secretariatId() != null) {
            all.add(" AND s.ID = ?", campaign.secretariatId());
        }
        return all.add("))")
                .add(place.within(scope))
                .add(" ORDER BY s.NAME, g.NAME, g.ID")
                .list(em, SelfauditReportRepository::readResponse);
    }

    /** What all answers to each question come to, in the order of the questionnaire. */
    List<ReportedQuestion> questions(long campaignId, ReportPlace place, Scope scope) {
        return ReportPlace.isOutside(scope)
                ? List.of()
                : Sql.of(QUESTIONS, campaignId)
                        .add(place.within(scope))
                        .add(" GROUP BY t.POSITION, t.CODE, q.POSITION, q.ID, q.CODE, q.TEXT, q.CLAUSES, q.WEIGHT"
                                + " ORDER BY t.POSITION, q.POSITION, q.ID")
                        .list(em, SelfauditReportRepository::readQuestion);
    }

    /** Gaps that were gaps the year before, by agency, each with the items that plan something about it. */
    List<ReportedRepeat> repeats(long campaignId, ReportPlace place, Scope scope) {
        if (ReportPlace.isOutside(scope)) {
            return List.of();
        }
        Map<Long, ReportedRepeat> gaps = new LinkedHashMap<>();
        Sql.of(REPEATS, campaignId)
                .add(place.within(scope))
                .add(IN_ORDER + ", p.NUMBER_SORT")
                .each(em, row -> gaps.merge(row.getLong(1), readRepeat(row), SelfauditReportRepository::both));
        return List.copyOf(gaps.values());
    }

    /**
     * Gaps that are answered by accepted risks, by agency.
     *
     * @param items on whose items the reader may report
     */
    List<ReportedAcceptance> accepted(long campaignId, ReportPlace place, Scope scope, Scope items) {
        return ReportPlace.isOutside(scope) || ReportPlace.isOutside(items)
                ? List.of()
                : Sql.of(ACCEPTED, campaignId)
                        .add(place.within(scope))
                        .add(place.within(items))
                        .add(IN_ORDER + ", p.NUMBER_SORT")
                        .list(em, SelfauditReportRepository::readAcceptance);
    }

    private static ReportedResponse readResponse(ResultSet row) throws SQLException {
        String status = row.getString(5);
        return new ReportedResponse(
                status == null ? null : Long.valueOf(row.getLong(1)),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                status == null ? null : ResponseStatus.valueOf(status),
                row.getObject(6, LocalDate.class),
                row.getInt(7),
                tally(row, 9),
                tally(row, 15),
                day(row, 21),
                day(row, 8));
    }

    /** Six numbers from a column on; of no row all are nothing. */
    private static Tally tally(ResultSet row, int from) throws SQLException {
        return new Tally(
                row.getInt(from),
                row.getInt(from + 1),
                row.getInt(from + 2),
                row.getInt(from + 3),
                row.getInt(from + 4),
                row.getInt(from + 5));
    }

    private static ReportedQuestion readQuestion(ResultSet row) throws SQLException {
        int weight = row.getInt(5);
        int yes = row.getInt(6);
        int partial = row.getInt(7);
        int no = row.getInt(8);
        Tally tally = new Tally(
                yes,
                partial,
                no,
                row.getInt(9),
                yes * Choice.YES.points(weight) + partial * Choice.PARTIAL.points(weight),
                (yes + partial + no) * Choice.NO.most(weight));
        return new ReportedQuestion(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                Clauses.of(row.getString(4)),
                tally,
                row.getInt(10));
    }

    private static ReportedRepeat readRepeat(ResultSet row) throws SQLException {
        String item = row.getString(10);
        return new ReportedRepeat(
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                Clauses.of(row.getString(7)),
                Choice.valueOf(row.getString(8)),
                Choice.valueOf(row.getString(9)),
                item == null ? List.of() : List.of(item));
    }

    private static ReportedRepeat both(ReportedRepeat one, ReportedRepeat other) {
        List<String> items = new ArrayList<>(one.items());
        items.addAll(other.items());
        return new ReportedRepeat(
                one.responseId(),
                one.secretariat(),
                one.agency(),
                one.question(),
                one.text(),
                one.clauses(),
                one.last(),
                one.now(),
                items);
    }

    private static ReportedAcceptance readAcceptance(ResultSet row) throws SQLException {
        return new ReportedAcceptance(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                severity(row.getInt(5)),
                row.getObject(6, LocalDate.class),
                row.getString(7),
                Clauses.of(row.getString(8)),
                Choice.valueOf(row.getString(9)));
    }

    private static Severity severity(int rank) {
        return Arrays.stream(Severity.values())
                .filter(each -> each.rank() == rank)
                .findFirst()
                .orElse(null);
    }

    private static LocalDate day(ResultSet row, int column) throws SQLException {
        LocalDateTime at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : LocalDate.ofInstant(at.toInstant(ZoneOffset.UTC), Clocks.BOSTON);
    }
}
