package org.poamtracker.poam;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import org.poamtracker.trail.TrailAppender;

/** What items share: numbers, totals, owners and the trail; taken as the application itself takes them. */
final class LoadShared implements AutoCloseable {

    private final Connection connection;
    private final TrailAppender trail;
    private final LoadIds people;
    private final LoadIds appointments;
    private final LoadIds accounts;
    private final Map<Long, Long> owners = new HashMap<>();
    private final Map<List<Object>, Integer> counts = new HashMap<>();
    private final Map<PoamMeasures.Place, long[]> measures = new HashMap<>();

    LoadShared(Connection connection, Mac mac, Clock clock) throws SQLException {
        this.connection = connection;
        this.trail = new TrailAppender(connection, mac, clock);
        this.people = new LoadIds(connection, "AGENCY_PERSON_SEQ");
        this.appointments = new LoadIds(connection, "AGENCY_APPOINTMENT_SEQ");
        this.accounts = new LoadIds(connection, "SECURITY_ACCOUNT_SEQ");
    }

    private interface Row {
        void take(ResultSet row) throws SQLException;
    }

    /** Waits until nobody else writes items of the agency. */
    void begin(AgencyPlace place) throws SQLException {
        each("SELECT ID FROM AGENCY WHERE ID = " + place.agencyId() + " FOR UPDATE", row -> {});
        trail.begin(place.agencyId());
        counts.clear();
        measures.clear();
    }

    /** Takes so many numbers and returns the first. */
    int numbers(AgencyPlace place, int year, int size) throws SQLException {
        String where = " WHERE AGENCY_ID = " + place.agencyId() + " AND CALENDAR_YEAR = " + year;
        if (update("UPDATE POAM_COUNTER SET LAST_GIVEN = LAST_GIVEN + " + size + where) == 0) {
            update("INSERT INTO POAM_COUNTER (AGENCY_ID, CALENDAR_YEAR, LAST_GIVEN) VALUES (" + place.agencyId() + ", "
                    + year + ", " + size + ")");
        }
        int[] last = new int[1];
        each("SELECT LAST_GIVEN FROM POAM_COUNTER" + where, row -> last[0] = row.getInt(1));
        return last[0] - size + 1;
    }

    /** Somebody invented who owns the agency's synthetic items: can be told of them, and has no password to sign in with. */
    long owner(AgencyPlace place) throws SQLException {
        Long known = owners.get(place.agencyId());
        if (known == null) {
            known = people.draw();
            update("INSERT INTO AGENCY_PERSON (ID, VERSION, FULL_NAME, WORK_MAIL) VALUES (" + known
                    + ", 1, 'Load person of " + place.code() + "', 'load" + known + "@state.example')");
            update(
                    "INSERT INTO SECURITY_ACCOUNT (ID, VERSION, LOGIN, PERSON_ID, MUST_CHANGE, STATE, FAILURES, CREATED_AT)"
                            + " VALUES (" + accounts.draw() + ", 1, 'load." + known + "', " + known
                            + ", 0, 'IN_USE', 0, SYSTIMESTAMP)");
            update("INSERT INTO AGENCY_APPOINTMENT (ID, VERSION, PERSON_ID, ROLE, AGENCY_ID, STARTS_ON, STATE) VALUES ("
                    + appointments.draw() + ", 1, " + known + ", 'CONTRIBUTOR', " + place.agencyId()
                    + ", DATE '2000-01-01', 'IN_FORCE')");
            owners.put(place.agencyId(), known);
        }
        return known;
    }

    void count(Measured item) {
        counts.merge(List.of(item.standing().status().name(), item.standing().severityRank()), 1, Integer::sum);
        PoamMeasures.merge(measures, item, 1);
    }

    void trail(AgencyPlace place, long id, String number, PoamStatus status) throws SQLException {
        trail.append("POAM_DRAFTED", "POAM", id, number, place.agencyId());
        if (status != PoamStatus.DRAFT) {
            trail.append("POAM_SUBMITTED", "POAM", id, number, place.agencyId());
        }
    }

    /** Writes totals and the trail. */
    void end(AgencyPlace place) throws SQLException {
        for (Map.Entry<List<Object>, Integer> count : counts.entrySet()) {
            String key = " WHERE AGENCY_ID = " + place.agencyId() + " AND STATUS = '"
                    + count.getKey().get(0) + "' AND SEVERITY_RANK = "
                    + count.getKey().get(1);
            if (update("UPDATE POAM_TALLY SET ITEMS = ITEMS + " + count.getValue() + key) == 0) {
                update("INSERT INTO POAM_TALLY (AGENCY_ID, STATUS, SEVERITY_RANK, SECRETARIAT_ID, ITEMS) VALUES ("
                        + place.agencyId() + ", '" + count.getKey().get(0) + "', "
                        + count.getKey().get(1) + ", "
                        + place.secretariatId() + ", " + count.getValue() + ")");
            }
        }
        measure(place);
        trail.write();
    }

    private void measure(AgencyPlace place) throws SQLException {
        for (Map.Entry<PoamMeasures.Place, long[]> measure : measures.entrySet()) {
            String name = measure.getKey().bucket().measure().name();
            String bucket = measure.getKey().bucket().name();
            long items = measure.getValue()[0];
            long amount = measure.getValue()[1];
            if (update("UPDATE POAM_MEASURE SET ITEMS = ITEMS + " + items + ", AMOUNT = AMOUNT + " + amount
                            + " WHERE AGENCY_ID = " + place.agencyId() + " AND MEASURE = '" + name + "' AND BUCKET = '"
                            + bucket + "'")
                    == 0) {
                update("INSERT INTO POAM_MEASURE (AGENCY_ID, MEASURE, BUCKET, ITEMS, AMOUNT) VALUES ("
                        + place.agencyId() + ", '" + name + "', '" + bucket + "', " + items + ", " + amount + ")");
            }
        }
        if (update("UPDATE POAM_MEASURED SET CHANGES = CHANGES + 1 WHERE AGENCY_ID = " + place.agencyId()) == 0) {
            update("INSERT INTO POAM_MEASURED (AGENCY_ID, SECRETARIAT_ID, CHANGES) VALUES (" + place.agencyId() + ", "
                    + place.secretariatId() + ", 1)");
        }
    }

    private void each(String query, Row row) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                row.take(rows);
            }
        }
    }

    private int update(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        people.close();
        appointments.close();
        accounts.close();
    }
}
