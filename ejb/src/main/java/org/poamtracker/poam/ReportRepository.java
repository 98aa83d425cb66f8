package org.poamtracker.poam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.poamtracker.platform.Sql;
import org.poamtracker.poam.PoamReporting.NamedAgency;
import org.poamtracker.poam.ReportedItem.ReportedMilestone;
import org.poamtracker.security.Scope;

/** Reads what reports print: plain rows, each column once, no entities. */
@ApplicationScoped
class ReportRepository {

    private static final String ITEM = """
            SELECT s.NAME, g.NAME, p.ITEM_NUMBER, p.WEAKNESS_NAME, p.SEVERITY_RANK, p.STATUS, COALESCE(u.NAME, p.OFFICE),
             o.FULL_NAME, p.DETECTED_ON, p.SCHEDULED_ON, p.DUE_ON, p.SLIPS, p.SOURCE_KIND, p.ID
             FROM POAM p JOIN AGENCY g ON g.ID = p.AGENCY_ID JOIN AGENCY_SECRETARIAT s ON s.ID = g.SECRETARIAT_ID
             LEFT JOIN AGENCY_UNIT u ON u.ID = p.UNIT_ID LEFT JOIN AGENCY_PERSON o ON o.ID = p.OWNER_ID""";

    private static final List<String> PLAN =
            List.of("OPEN", "PENDING_VERIFICATION", "SUBMITTED", "DRAFT", "RISK_ACCEPTED", "CLOSED");

    @PersistenceContext
    EntityManager em;

    @Inject
    CostRepository costs;

    Optional<NamedAgency> agency(long agencyId, Scope scope) {
        return Sql.of("""
                        SELECT g.ID, g.CODE, g.NAME, s.NAME, s.ID FROM AGENCY g
                         JOIN AGENCY_SECRETARIAT s ON s.ID = g.SECRETARIAT_ID WHERE g.ID = ?""", agencyId)
                .first(
                        em,
                        row -> Map.entry(
                                row.getLong(5),
                                new NamedAgency(row.getLong(1), row.getString(2), row.getString(3), row.getString(4))))
                .filter(ofSecretariat -> scope.coversAgency(agencyId, ofSecretariat.getKey()))
                .map(Map.Entry::getValue);
    }

    List<NamedAgency> agencies(Long secretariatId, Scope scope) {
        List<NamedAgency> agencies = new ArrayList<>();
        Sql.of("SELECT g.ID, g.CODE, g.NAME, s.NAME, s.ID FROM AGENCY g"
                        + " JOIN AGENCY_SECRETARIAT s ON s.ID = g.SECRETARIAT_ID ORDER BY s.NAME, g.NAME")
                .each(em, row -> {
                    boolean asked = secretariatId == null || secretariatId == row.getLong(5);
                    if (asked && scope.coversAgency(row.getLong(1), row.getLong(5))) {
                        agencies.add(
                                new NamedAgency(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)));
                    }
                });
        return agencies;
    }

    Map<Long, String> secretariats(Scope scope) {
        Map<Long, String> secretariats = new LinkedHashMap<>();
        Sql.of("SELECT s.ID, s.NAME FROM AGENCY_SECRETARIAT s ORDER BY s.NAME").each(em, row -> {
            if (scope.everything() || scope.secretariatIds().contains(row.getLong(1))) {
                secretariats.put(row.getLong(1), row.getString(2));
            }
        });
        return secretariats;
    }

    Optional<String> secretariat(long secretariatId, Scope scope) {
        boolean within = scope.everything() || scope.secretariatIds().contains(secretariatId);
        return within
                ? Sql.of("SELECT s.NAME FROM AGENCY_SECRETARIAT s WHERE s.ID = ?", secretariatId)
                        .first(em, row -> row.getString(1))
                : Optional.empty();
    }

    List<ReportedItem> plan(long agencyId, Scope scope, LocalDate today) {
        if (agency(agencyId, scope).isEmpty()) {
            return List.of();
        }
        Map<Long, List<ReportedMilestone>> milestones = milestones(agencyId);
        Map<Long, Means> means = costs.ofAgency(agencyId);
        List<ReportedItem> items = new ArrayList<>();
        for (String status : PLAN) {
            Sql.of(ITEM + " WHERE p.AGENCY_ID = ? AND p.STATUS = ? ORDER BY p.DUE_ON, p.ID", agencyId, status)
                    .each(
                            em,
                            row -> items.add(item(
                                    row,
                                    milestones.getOrDefault(row.getLong(14), List.of()),
                                    CostRepository.of(means, row.getLong(14)),
                                    today)));
        }
        return items;
    }

    List<ReportedItem> inForce(Long secretariatId, Scope scope, LocalDate today) {
        List<Sql> areas = new ArrayList<>();
        for (Area area : Area.of(scope, PoamFilter.all().ofSecretariat(secretariatId))) {
            if (area.personId() == null) {
                areas.add(Sql.of("(1 = 1").add(area.everything()).add(")"));
            }
        }
        if (areas.isEmpty()) {
            return List.of();
        }
        return Sql.of(ITEM + " WHERE p.PHASE = 2 AND p.STATUS IN ('OPEN', 'PENDING_VERIFICATION') AND (")
                .join(" OR ", areas)
                .add(") ORDER BY s.NAME, g.NAME, p.DUE_ON, p.ID")
                .list(em, row -> item(row, List.of(), new Means(List.of()), today));
    }

    private Map<Long, List<ReportedMilestone>> milestones(long agencyId) {
        Map<Long, List<ReportedMilestone>> milestones = new HashMap<>();
        Sql.of("""
                        SELECT m.POAM_ID, m.TEXT, m.DUE_ON, m.DONE_ON FROM POAM p
                         JOIN POAM_MILESTONE m ON m.POAM_ID = p.ID WHERE p.AGENCY_ID = ? AND m.DROPPED_ON IS NULL
                         ORDER BY m.POAM_ID, m.POSITION""", agencyId).each(em, row -> milestones
                .computeIfAbsent(row.getLong(1), none -> new ArrayList<>())
                .add(new ReportedMilestone(row.getString(2), day(row, 3), day(row, 4))));
        return milestones;
    }

    private static ReportedItem item(ResultSet row, List<ReportedMilestone> milestones, Means means, LocalDate today)
            throws SQLException {
        PoamStatus status = PoamStatus.valueOf(row.getString(6));
        LocalDate due = OpenEnd.NONE.equals(day(row, 11)) ? null : day(row, 11);
        return new ReportedItem(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                Severity.ofRank(row.getInt(5)),
                status,
                row.getString(7),
                row.getString(8),
                day(row, 9),
                day(row, 10),
                due,
                row.getInt(12),
                status.isPast(due, today) ? (int) ChronoUnit.DAYS.between(due, today) : 0,
                row.getString(13) == null ? null : SourceKind.valueOf(row.getString(13)),
                means,
                milestones);
    }

    private static LocalDate day(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
