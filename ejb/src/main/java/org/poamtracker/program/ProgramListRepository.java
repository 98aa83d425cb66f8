package org.poamtracker.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.poamtracker.platform.Page;
import org.poamtracker.platform.Sql;
import org.poamtracker.security.Permission;
import org.poamtracker.security.Role;
import org.poamtracker.security.Scope;
import org.poamtracker.security.Unscoped;

/**
 * Lists programs, those that agencies should have and have not among them (PROG-1): each agency beside each kind, with the program
 * if there is one. The agencies of the Commonwealth are few, so this costs the same whatever happens.
 */
@ApplicationScoped
class ProgramListRepository {

    /** So many days before something is due it is due soon (PROG-8). */
    static final int SOON = 30;

    private static final String COLUMNS =
            "SELECT p.ID, g.ID, g.CODE, g.NAME, s.NAME, k.KIND, p.STATE, p.LATEST_NUMBER, p.IN_FORCE_NUMBER,"
                    + " p.IN_FORCE_ON, p.REVIEWED_ON, p.DUE_ON, p.DUE_CAUSE";

    /** Bodies outside the executive offices, which stand below OTHER, need none; and who keeps no WISP, lacks none. */
    private static final String FROM = " FROM AGENCY g JOIN AGENCY_SECRETARIAT s ON s.ID = g.SECRETARIAT_ID"
            + " CROSS JOIN (SELECT 'ISP' AS KIND, 1 AS PLACE FROM DUAL UNION ALL SELECT 'ESP', 2 FROM DUAL"
            + " UNION ALL SELECT 'WISP', 3 FROM DUAL) k"
            + " LEFT JOIN PROGRAM p ON p.AGENCY_ID = g.ID AND p.KIND = k.KIND"
            + " WHERE (p.ID IS NOT NULL OR (g.ACTIVE = 1 AND k.KIND <> 'WISP' AND s.CODE <> 'OTHER'))";

    private static final String BY_NAME = " ORDER BY CASE WHEN p.ID IS NULL THEN 1 ELSE 0 END, g.CODE, k.PLACE";
    private static final String BY_DAY =
            " ORDER BY CASE WHEN p.DUE_ON IS NULL THEN 1 ELSE 0 END, p.DUE_ON, g.CODE, k.PLACE";

    private static final String FIRST_SIGNER =
            "(SELECT v.SIGNED_BY FROM PROGRAM_VERSION v WHERE v.PROGRAM_ID = p.ID AND v.STATUS = 'FOR_APPROVAL')";

    @PersistenceContext
    EntityManager em;

    /** One slice of a list, by agency, what is missing last; what is due, by day. */
    Page<ProgramRow> page(ProgramFilter filter, Scope scope, LocalDate today) {
        Sql matching = matching(filter, scope, today);
        Sql rows = new Sql()
                .add(COLUMNS)
                .add(matching)
                .add(filter.due() != null || filter.duty() != null ? BY_DAY : BY_NAME)
                .add(" OFFSET ? ROWS FETCH NEXT ? ROWS ONLY", filter.first(), filter.size());
        long total = new Sql().add("SELECT COUNT(*)").add(matching).number(em);
        return Page.of(total == 0 ? List.of() : rows.list(em, row -> row(row, today)), total);
    }

    /** All programs of a secretariat, or of all, by secretariat, agency and kind: for printing. */
    List<ProgramRow> all(Long secretariatId, Scope scope, LocalDate today) {
        Sql all = new Sql().add(COLUMNS).add(FROM).add(within(scope));
        if (secretariatId != null) {
            all.add(" AND g.SECRETARIAT_ID = ?", secretariatId);
        }
        return all.add(" ORDER BY s.NAME, g.NAME, k.PLACE").list(em, row -> row(row, today));
    }

    private static Sql matching(ProgramFilter filter, Scope scope, LocalDate today) {
        Sql matching = new Sql().add(FROM).add(within(scope));
        if (filter.agencyId() != null) {
            matching.add(" AND g.ID = ?", filter.agencyId());
        }
        if (filter.kind() != null) {
            matching.add(" AND k.KIND = ?", filter.kind());
        }
        if (filter.state() == ProgramState.MISSING) {
            matching.add(" AND (p.ID IS NULL OR p.STATE = 'MISSING')");
        } else if (filter.state() != null) {
            matching.add(" AND p.STATE = ?", filter.state());
        }
        if (filter.due() == ProgramFilter.Due.OVERDUE) {
            matching.add(" AND p.DUE_ON < ?", today);
        } else if (filter.due() == ProgramFilter.Due.SOON) {
            matching.add(" AND p.DUE_ON BETWEEN ? AND ?", today, today.plusDays(SOON));
        }
        return filter.duty() == null ? matching : matching.add(waiting(filter.duty(), today));
    }

    private static Sql waiting(ProgramDuty duty, LocalDate today) {
        return switch (duty) {
            case PREPARE ->
                Sql.of(
                        " AND (p.ID IS NULL OR p.STATE IN ('MISSING', 'DRAFT', 'RETURNED', 'REJECTED')"
                                + " OR (p.STATE = 'IN_FORCE' AND p.DUE_ON <= ?))",
                        today.plusDays(SOON));
            case APPROVE -> Sql.of(" AND p.STATE = 'FOR_APPROVAL'");
            case APPOINT ->
                Sql.of(" AND p.STATE = 'FOR_APPROVAL' AND NOT EXISTS (SELECT 1")
                        .add(heads(today))
                        .add(" AND a.AGENCY_ID = g.ID AND (a.PERSON_ID <> " + FIRST_SIGNER + " OR d.DELEGATE_ID <> "
                                + FIRST_SIGNER + "))");
            case DECIDE -> Sql.of(" AND p.STATE = 'SUBMITTED'");
        };
    }

    /** Whether anybody but one person may sign second for an agency today, for the absent too (PROG-4). */
    @Unscoped("the program was found within reach before; this says only whether somebody is there")
    boolean hasHead(long agencyId, long otherThan, LocalDate today) {
        return Sql.of("SELECT COUNT(*)")
                        .add(heads(today))
                        .add(
                                " AND a.AGENCY_ID = ? AND (a.PERSON_ID <> ? OR d.DELEGATE_ID <> ?)",
                                agencyId,
                                otherThan,
                                otherThan)
                        .number(em)
                > 0;
    }

    /** Whoever may sign second today, and whom they have asked to. */
    private static Sql heads(LocalDate today) {
        return Sql.of(
                        " FROM AGENCY_APPOINTMENT a LEFT JOIN AGENCY_DELEGATION d ON d.APPOINTMENT_ID = a.ID"
                                + " AND d.STARTS_ON <= ? AND d.ENDS_ON >= ? WHERE a.STATE = 'IN_FORCE'"
                                + " AND a.STARTS_ON <= ? AND (a.ENDS_ON IS NULL OR a.ENDS_ON >= ?) AND a.ROLE",
                        today,
                        today,
                        today,
                        today)
                .in(Role.holding(Permission.PROGRAM_APPROVE));
    }

    /** Whole agencies only: nobody is assigned to a program. */
    private static Sql within(Scope scope) {
        if (scope.everything()) {
            return new Sql();
        }
        Sql within = Sql.of(" AND (1 = 0");
        if (!scope.agencyIds().isEmpty()) {
            within.add(" OR g.ID").in(scope.agencyIds());
        }
        if (!scope.secretariatIds().isEmpty()) {
            within.add(" OR g.SECRETARIAT_ID").in(scope.secretariatIds());
        }
        return within.add(")");
    }

    private static ProgramRow row(ResultSet row, LocalDate today) throws SQLException {
        String state = row.getString(7);
        LocalDate dueOn = row.getObject(12, LocalDate.class);
        String cause = row.getString(13);
        return new ProgramRow(
                state == null ? null : Long.valueOf(row.getLong(1)),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                ProgramKind.valueOf(row.getString(6)),
                state == null ? ProgramState.MISSING : ProgramState.valueOf(state),
                row.getInt(8),
                row.getObject(9) == null ? null : Integer.valueOf(row.getInt(9)),
                row.getObject(10, LocalDate.class),
                row.getObject(11, LocalDate.class),
                dueOn,
                cause == null ? null : DueCause.valueOf(cause),
                dueOn != null && dueOn.isBefore(today));
    }
}
