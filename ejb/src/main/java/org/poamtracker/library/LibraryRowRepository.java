package org.poamtracker.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.poamtracker.library.LibraryAsOf.Concerning;
import org.poamtracker.library.LibraryAsOf.InForce;
import org.poamtracker.platform.Sql;
import org.poamtracker.security.Unscoped;

/** Reads lists of the library as of a day. */
@ApplicationScoped
@Unscoped("the library is the same for everybody")
class LibraryRowRepository {

    private static final String AS_OF = " v.VALID_FROM <= ? AND (v.VALID_TO IS NULL OR v.VALID_TO > ?)";

    private static final String INSTRUMENT =
            "SELECT i.ID, i.CODE, v.TITLE, v.SHORT_NAME, v.KIND, v.ISSUER, v.IN_FORCE_FROM, v.IN_FORCE_TO"
                    + " FROM LIBRARY_INSTRUMENT i JOIN LIBRARY_INSTRUMENT_VERSION v ON v.INSTRUMENT_ID = i.ID";

    @PersistenceContext
    EntityManager em;

    /** Every instrument that there was on a day, by kind and name, with its counts. */
    List<InstrumentRow> instruments(LocalDate day) {
        List<InstrumentRow> rows = Sql.of(INSTRUMENT + " WHERE")
                .add(AS_OF, day, day)
                .add(" ORDER BY v.SHORT_NAME, i.ID")
                .list(em, row -> instrument(row, day));
        Map<Long, long[]> counts = counts(rows, day);
        long[] none = {0, 0};
        return rows.stream()
                .map(row -> {
                    long[] found = counts.getOrDefault(row.id(), none);
                    return row.counted(found[0], found[1]);
                })
                .toList();
    }

    private Map<Long, long[]> counts(List<InstrumentRow> rows, LocalDate day) {
        Map<Long, long[]> counts = new HashMap<>();
        if (!rows.isEmpty()) {
            Sql.of("SELECT v.INSTRUMENT_ID, COUNT(*), COUNT(v.VERIFIED_AT) FROM LIBRARY_REQUIREMENT_VERSION v"
                            + " WHERE v.INSTRUMENT_ID")
                    .in(rows.stream().map(InstrumentRow::id).toList())
                    .add(" AND")
                    .add(AS_OF, day, day)
                    .add(" GROUP BY v.INSTRUMENT_ID")
                    .each(em, row -> counts.put(row.getLong(1), new long[] {row.getLong(2), row.getLong(3)}));
        }
        return counts;
    }

    /** One instrument as of a day, without counts; as it is first known where there was none yet. */
    InstrumentRow instrument(long id, LocalDate day) {
        return Sql.of(
                        INSTRUMENT + " WHERE i.ID = ? ORDER BY CASE WHEN v.VALID_FROM <= ? AND"
                                + " (v.VALID_TO IS NULL OR v.VALID_TO > ?) THEN 0 ELSE 1 END, v.VALID_FROM",
                        id,
                        day,
                        day)
                .first(em, row -> instrument(row, day))
                .orElseThrow();
    }

    private static InstrumentRow instrument(ResultSet row, LocalDate day) throws SQLException {
        LocalDate from = row.getObject(7, LocalDate.class);
        LocalDate to = row.getObject(8, LocalDate.class);
        return new InstrumentRow(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                InstrumentKind.valueOf(row.getString(5)),
                row.getString(6),
                from,
                to,
                LegalStanding.on(day, from, to),
                0,
                0);
    }

    /** What an instrument asks for on a day, by place among neighbours; the depth is not known yet. */
    List<RequirementRow> requirements(long instrumentId, LocalDate day, LegalStanding whole) {
        return Sql.of(
                        "SELECT r.ID, r.PARENT_ID, r.CITATION, v.HEADING, v.DUTY, v.IN_FORCE_FROM, v.IN_FORCE_TO,"
                                + " v.VERIFIED_AT FROM LIBRARY_REQUIREMENT_VERSION v JOIN LIBRARY_REQUIREMENT r"
                                + " ON r.ID = v.REQUIREMENT_ID WHERE v.INSTRUMENT_ID = ? AND",
                        instrumentId)
                .add(AS_OF, day, day)
                .add(" ORDER BY r.POSITION, r.ID")
                .list(
                        em,
                        row -> new RequirementRow(
                                row.getLong(1),
                                number(row, 2),
                                0,
                                row.getString(3),
                                row.getString(4),
                                Duty.valueOf(row.getString(5)),
                                LegalStanding.on(
                                                day,
                                                row.getObject(6, LocalDate.class),
                                                row.getObject(7, LocalDate.class))
                                        .within(whole),
                                row.getObject(8) != null));
    }

    private static Long number(ResultSet row, int column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : Long.valueOf(value);
    }

    /** How strictly instruments in force on a day concern any of these kinds, by how many requirements each. */
    List<Concerning> concerning(Collection<EntityKind> kinds, LocalDate day) {
        String now = " AND %s.VALID_FROM <= ? AND (%s.VALID_TO IS NULL OR %s.VALID_TO > ?)"
                + " AND %s.IN_FORCE_FROM <= ? AND (%s.IN_FORCE_TO IS NULL OR %s.IN_FORCE_TO >= ?)";
        return Sql.of("SELECT i.CODE, n.SHORT_NAME, n.TITLE, a.FORCE, COUNT(DISTINCT v.REQUIREMENT_ID)"
                        + " FROM LIBRARY_INSTRUMENT i JOIN LIBRARY_INSTRUMENT_VERSION n ON n.INSTRUMENT_ID = i.ID"
                        + " JOIN LIBRARY_REQUIREMENT_VERSION v ON v.INSTRUMENT_ID = i.ID"
                        + " JOIN LIBRARY_APPLICABILITY a ON a.VERSION_ID = v.ID WHERE a.ENTITY_KIND")
                .in(kinds)
                .add(now.replace("%s", "n"), day, day, day, day)
                .add(now.replace("%s", "v"), day, day, day, day)
                .add(" GROUP BY i.CODE, n.SHORT_NAME, n.TITLE, a.FORCE ORDER BY i.CODE, a.FORCE")
                .list(
                        em,
                        row -> new Concerning(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                Force.valueOf(row.getString(4)),
                                row.getLong(5)));
    }

    /** Wordings that stood and were in force, with their instrument, on some day of a period. */
    List<InForce> inForce(String code, LocalDate from, LocalDate to) {
        return Sql.of(
                        "SELECT r.ID, v.ID, r.CITATION, v.HEADING, v.VALID_FROM, v.VALID_TO, v.IN_FORCE_FROM, v.IN_FORCE_TO,"
                                + " n.IN_FORCE_FROM, n.IN_FORCE_TO FROM LIBRARY_INSTRUMENT i"
                                + " JOIN LIBRARY_INSTRUMENT_VERSION n ON n.INSTRUMENT_ID = i.ID AND n.VALID_TO IS NULL"
                                + " JOIN LIBRARY_REQUIREMENT_VERSION v ON v.INSTRUMENT_ID = i.ID"
                                + " JOIN LIBRARY_REQUIREMENT r ON r.ID = v.REQUIREMENT_ID"
                                + " WHERE i.CODE = ? AND v.VALID_FROM <= ? ORDER BY r.POSITION, r.ID, v.VALID_FROM",
                        code,
                        to)
                .list(em, row -> inForce(row, from, to))
                .stream()
                .filter(each -> !each.from().isAfter(each.to()))
                .toList();
    }

    private static InForce inForce(ResultSet row, LocalDate from, LocalDate to) throws SQLException {
        LocalDate after = row.getObject(6, LocalDate.class);
        LocalDate first = from;
        for (int column : new int[] {5, 7, 9}) {
            first = InForce.later(first, row.getObject(column, LocalDate.class));
        }
        LocalDate last = InForce.earlier(to, after == null ? null : after.minusDays(1));
        last = InForce.earlier(last, row.getObject(8, LocalDate.class));
        last = InForce.earlier(last, row.getObject(10, LocalDate.class));
        return new InForce(row.getLong(1), row.getLong(2), row.getString(3), row.getString(4), first, last);
    }

    /** The versions of an instrument, the latest first. */
    List<VersionRow> versionsOfInstrument(long id) {
        return versions("LIBRARY_INSTRUMENT_VERSION v WHERE v.INSTRUMENT_ID = ?", id);
    }

    /** The versions of a requirement, the latest first. */
    List<VersionRow> versionsOfRequirement(long id) {
        return versions("LIBRARY_REQUIREMENT_VERSION v WHERE v.REQUIREMENT_ID = ?", id);
    }

    private List<VersionRow> versions(String from, long id) {
        return Sql.of(
                        "SELECT v.REVISION, v.VALID_FROM, v.VALID_TO, v.ORIGIN, v.RECORDED_NAME, v.RECORDED_AT, v.REASON"
                                + " FROM " + from + " ORDER BY v.REVISION DESC",
                        id)
                .list(em, row -> {
                    LocalDate after = row.getObject(3, LocalDate.class);
                    return new VersionRow(
                            row.getInt(1),
                            row.getObject(2, LocalDate.class),
                            after == null ? null : after.minusDays(1),
                            Origin.valueOf(row.getString(4)),
                            row.getString(5),
                            row.getObject(6, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                            row.getString(7));
                });
    }
}
