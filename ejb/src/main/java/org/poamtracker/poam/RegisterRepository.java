package org.poamtracker.poam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.poamtracker.platform.Clocks;
import org.poamtracker.platform.Sql;
import org.poamtracker.poam.ReportedRisk.ReportedSignature;
import org.poamtracker.poam.ReportedSlip.ReportedExtension;
import org.poamtracker.poam.ReportedSlip.ReportedMove;
import org.poamtracker.security.Scope;

/** Reads what registers print: which dates have slipped, which risks are accepted, what repeats what. */
@ApplicationScoped
class RegisterRepository {

    private static final String OF_PLACE = " JOIN AGENCY g ON g.ID = p.AGENCY_ID"
            + " JOIN AGENCY_SECRETARIAT s ON s.ID = g.SECRETARIAT_ID"
            + " LEFT JOIN AGENCY_UNIT u ON u.ID = p.UNIT_ID LEFT JOIN AGENCY_PERSON o ON o.ID = p.OWNER_ID";

    private static final String ITEM = "SELECT p.ID, s.NAME, g.NAME, p.ITEM_NUMBER, p.WEAKNESS_NAME, p.SEVERITY_RANK,"
            + " p.STATUS, COALESCE(u.NAME, p.OFFICE, o.FULL_NAME)";

    private static final String IN_ORDER = " ORDER BY s.NAME, g.NAME, p.DUE_ON, p.ID";

    private static final String SLIPPED = " WHERE p.PHASE = 2 AND p.STATUS IN ('OPEN', 'PENDING_VERIFICATION')"
            + " AND (p.SLIPS > 0 OR EXISTS (SELECT 1 FROM POAM_REQUEST w WHERE w.POAM_ID = p.ID"
            + " AND w.STATE = 'WAITING' AND w.KIND = 'EXTENSION'))";

    private static final String RISK = ITEM + ", p.ORIGINAL_RATING, r.ID, r.REASON, r.COMPENSATING_CONTROL,"
            + " r.ASKED_BY_NAME, r.ASKED_AT, r.ENDORSED_BY_NAME, r.ENDORSED_AT, r.DECIDED_BY_NAME, r.DECIDED_AT,"
            + " COALESCE(r.ACCEPTED_UNTIL, p.ACCEPTED_UNTIL)";

    @PersistenceContext
    EntityManager em;

    /** The items in force whose date has slipped, or for which a later one is asked; by agency, first due first. */
    List<ReportedSlip> slips(Long secretariatId, Scope scope) {
        Sql within = within(secretariatId, scope);
        if (within.isEmpty()) {
            return List.of();
        }
        Map<Long, List<ReportedExtension>> extensions = extensions(within);
        Map<Long, List<ReportedMove>> moves = moves(within);
        return Sql.of(ITEM + ", p.SCHEDULED_ON, p.DUE_ON, p.SLIPS, g.ID FROM POAM p" + OF_PLACE + SLIPPED)
                .add(within)
                .add(IN_ORDER)
                .list(
                        em,
                        row -> new ReportedSlip(
                                line(row),
                                row.getLong(12),
                                day(row, 9),
                                day(row, 10),
                                row.getInt(11),
                                extensions.getOrDefault(row.getLong(1), List.of()),
                                moves.getOrDefault(row.getLong(1), List.of())));
    }

    private Map<Long, List<ReportedExtension>> extensions(Sql within) {
        Map<Long, List<ReportedExtension>> extensions = new HashMap<>();
        Sql.of("SELECT r.POAM_ID, r.ASKED_AT, r.ASKED_BY_NAME, r.OLD_DUE_ON, r.NEW_DUE_ON, j.NAME, r.REASON,"
                        + " r.DECIDED_AT, r.DECIDED_BY_NAME FROM POAM p JOIN POAM_REQUEST r ON r.POAM_ID = p.ID"
                        + " LEFT JOIN POAM_JUSTIFICATION j ON j.CODE = r.JUSTIFICATION" + SLIPPED
                        + " AND r.STATE IN ('APPROVED', 'WAITING') AND r.KIND = 'EXTENSION'")
                .add(within)
                .add(" ORDER BY r.POAM_ID, r.ID")
                .each(em, row -> extensions
                        .computeIfAbsent(row.getLong(1), none -> new ArrayList<>())
                        .add(new ReportedExtension(
                                at(row, 2),
                                row.getString(3),
                                day(row, 4),
                                day(row, 5),
                                row.getString(6),
                                row.getString(7),
                                at(row, 8),
                                row.getString(9))));
        return extensions;
    }

    private Map<Long, List<ReportedMove>> moves(Sql within) {
        Map<Long, List<ReportedMove>> moves = new HashMap<>();
        Sql.of("SELECT m.POAM_ID, m.POSITION, m.TEXT, m.ORIGINAL_DUE_ON, m.DUE_ON, m.DONE_ON FROM POAM p"
                        + " JOIN POAM_MILESTONE m ON m.POAM_ID = p.ID" + SLIPPED
                        + " AND m.DUE_ON > m.ORIGINAL_DUE_ON AND m.DROPPED_ON IS NULL")
                .add(within)
                .add(" ORDER BY m.POAM_ID, m.POSITION")
                .each(em, row -> moves.computeIfAbsent(row.getLong(1), none -> new ArrayList<>())
                        .add(new ReportedMove(row.getInt(2), row.getString(3), day(row, 4), day(row, 5), day(row, 6))));
        return moves;
    }

    /** POAM-10: the risks that are accepted, by agency, the first to end first; each with the request that it rests on. */
    List<ReportedRisk> accepted(Long secretariatId, Scope scope) {
        return risks(
                " FROM POAM p LEFT JOIN POAM_REQUEST r ON r.POAM_ID = p.ID AND r.STATE = 'APPROVED'"
                        + " AND r.KIND = 'ACCEPTANCE'" + OF_PLACE + " WHERE p.PHASE = 2 AND p.STATUS = 'RISK_ACCEPTED'",
                secretariatId,
                scope);
    }

    /** Acceptances that are asked for and not decided. */
    List<ReportedRisk> waiting(Long secretariatId, Scope scope) {
        return risks(
                " FROM POAM_REQUEST r JOIN POAM p ON p.ID = r.POAM_ID" + OF_PLACE
                        + " WHERE r.STATE = 'WAITING' AND r.KIND = 'ACCEPTANCE'",
                secretariatId,
                scope);
    }

    /** Items whose accepted risk has expired since a day, and which are open again or beyond. */
    List<ReportedRisk> returned(Long secretariatId, Scope scope, LocalDate since, LocalDate today) {
        Sql within = within(secretariatId, scope);
        return within.isEmpty()
                ? List.of()
                : risks(Sql.of(
                                RISK + " FROM POAM_REQUEST r JOIN POAM p ON p.ID = r.POAM_ID" + OF_PLACE
                                        + " WHERE r.STATE = 'APPROVED' AND r.KIND = 'ACCEPTANCE'"
                                        + " AND r.ACCEPTED_UNTIL >= ? AND r.ACCEPTED_UNTIL < ? AND p.STATUS <> 'RISK_ACCEPTED'",
                                since,
                                today)
                        .add(within));
    }

    private List<ReportedRisk> risks(String from, Long secretariatId, Scope scope) {
        Sql within = within(secretariatId, scope);
        return within.isEmpty() ? List.of() : risks(Sql.of(RISK + from).add(within));
    }

    /** One for each item: the latest of its requests. */
    private List<ReportedRisk> risks(Sql statement) {
        Map<Long, ReportedRisk> latest = new LinkedHashMap<>();
        statement
                .add(" ORDER BY s.NAME, g.NAME, p.ACCEPTED_UNTIL, p.ID, r.ID")
                .each(em, row -> latest.put(row.getLong(1), risk(row)));
        return List.copyOf(latest.values());
    }

    private static ReportedRisk risk(ResultSet row) throws SQLException {
        String original = row.getString(9);
        return new ReportedRisk(
                line(row),
                original == null ? null : Severity.valueOf(original),
                row.getString(11),
                row.getString(12),
                signature(row, 13),
                signature(row, 15),
                signature(row, 17),
                day(row, 19));
    }

    private static ReportedSignature signature(ResultSet row, int column) throws SQLException {
        return row.getString(column) == null ? null : new ReportedSignature(row.getString(column), at(row, column + 1));
    }

    /** POAM-9: the items that repeat a closed one, by agency. */
    List<ReportedRepeat> repeats(Long secretariatId, Scope scope) {
        Sql within = within(secretariatId, scope);
        return within.isEmpty()
                ? List.of()
                : Sql.of(ITEM + ", p.DETECTED_ON FROM POAM p" + OF_PLACE
                                + " WHERE p.REPEATS_ID > 0 AND p.STATUS <> 'CANCELLED'")
                        .add(within)
                        .add(IN_ORDER)
                        .list(em, row -> new ReportedRepeat(row.getLong(1), line(row), day(row, 9), List.of()));
    }

    /** What a reach leaves of a secretariat, or of everything; empty where that is nothing. */
    private static Sql within(Long secretariatId, Scope scope) {
        List<Area> whole = Area.of(scope, PoamFilter.all().ofSecretariat(secretariatId)).stream()
                .filter(area -> area.personId() == null)
                .toList();
        return whole.isEmpty() ? new Sql() : Area.anyOf(whole);
    }

    private static ReportedLine line(ResultSet row) throws SQLException {
        return new ReportedLine(
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                Severity.ofRank(row.getInt(6)),
                PoamStatus.valueOf(row.getString(7)),
                row.getString(8));
    }

    private static LocalDate day(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    /** The day in Boston of a moment. */
    private static LocalDate at(ResultSet row, int column) throws SQLException {
        LocalDateTime at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : LocalDate.ofInstant(at.toInstant(ZoneOffset.UTC), Clocks.BOSTON);
    }
}
