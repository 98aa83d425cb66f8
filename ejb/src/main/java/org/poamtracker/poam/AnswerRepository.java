package org.poamtracker.poam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.poamtracker.platform.Sql;
import org.poamtracker.security.Scope;

/** Reads what is done about findings: the items that answer them, with how far each has come. */
@ApplicationScoped
class AnswerRepository {

    private static final String LIVE = " WHERE p.AGENCY_ID = ? AND p.STATUS <> 'CANCELLED'";

    @PersistenceContext
    EntityManager em;

    @Inject
    ReportRepository agencies;

    /** How many milestones an item has, how many are done, and the last of these. */
    private record Progress(int done, int all, String last, LocalDate lastOn) {

        private static final Progress NONE = new Progress(0, 0, null, null);

        Progress plus(String text, LocalDate doneOn) {
            boolean later = doneOn != null && (lastOn == null || !doneOn.isBefore(lastOn));
            return new Progress(done + (doneOn == null ? 0 : 1), all + 1, later ? text : last, later ? doneOn : lastOn);
        }
    }

    Map<Long, List<ReportedAnswer>> of(long agencyId, Scope scope) {
        Map<Long, List<ReportedAnswer>> answers = new HashMap<>();
        if (agencies.agency(agencyId, scope).isPresent()) {
            Map<Long, Progress> progress = progress(agencyId);
            Sql.of(
                            "SELECT l.FINDING_ID, p.ID, p.ITEM_NUMBER, p.WEAKNESS_NAME, p.STATUS, p.STATUS_ON, p.DUE_ON"
                                    + " FROM POAM p JOIN POAM_FINDING l ON l.POAM_ID = p.ID" + LIVE
                                    + " ORDER BY p.NUMBER_SORT, p.ID",
                            agencyId)
                    .each(em, row -> answers.computeIfAbsent(row.getLong(1), none -> new ArrayList<>())
                            .add(answer(row, progress.getOrDefault(row.getLong(2), Progress.NONE))));
        }
        return answers;
    }

    private Map<Long, Progress> progress(long agencyId) {
        Map<Long, Progress> progress = new HashMap<>();
        Sql.of(
                        "SELECT m.POAM_ID, m.TEXT, m.DONE_ON FROM POAM p JOIN POAM_MILESTONE m ON m.POAM_ID = p.ID"
                                + LIVE
                                + " AND m.DROPPED_ON IS NULL"
                                + " AND EXISTS (SELECT 1 FROM POAM_FINDING l WHERE l.POAM_ID = p.ID)"
                                + " ORDER BY m.POAM_ID, m.POSITION",
                        agencyId)
                .each(em, row -> {
                    Progress before = progress.getOrDefault(row.getLong(1), Progress.NONE);
                    progress.put(row.getLong(1), before.plus(row.getString(2), day(row, 3)));
                });
        return progress;
    }

    private static ReportedAnswer answer(ResultSet row, Progress progress) throws SQLException {
        LocalDate dueOn = day(row, 7);
        return new ReportedAnswer(
                row.getString(3),
                row.getString(4),
                PoamStatus.valueOf(row.getString(5)),
                day(row, 6),
                OpenEnd.NONE.equals(dueOn) ? null : dueOn,
                progress.done(),
                progress.all(),
                progress.last());
    }

    private static LocalDate day(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
