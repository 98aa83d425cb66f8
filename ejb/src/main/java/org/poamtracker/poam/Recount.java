package org.poamtracker.poam;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.poamtracker.poam.Measure.Bucket;

/** The figures kept of one agency, beside a count of its items. Whoever makes one holds the agency's gate until the commit. */
final class Recount {

    private static final Amount NOTHING = new Amount(0, 0);
    private static final Comparator<Bucket> IN_ORDER =
            Comparator.comparing(Bucket::measure).thenComparing(Bucket::name);

    private final Connection connection;
    private final long agencyId;
    private long secretariatId;

    /** Waits for whoever is changing items of the agency; the database's locks are kept until the commit. */
    Recount(Connection connection, long agencyId) throws SQLException {
        this.connection = connection;
        this.agencyId = agencyId;
        each("SELECT ID, SECRETARIAT_ID FROM AGENCY WHERE ID = ? FOR UPDATE", row -> secretariatId = row.getLong(2));
        each("SELECT CHANGES FROM POAM_MEASURED WHERE AGENCY_ID = ? FOR UPDATE", row -> {});
    }

    /** So many items, and what was added up of them. */
    record Amount(long items, long sum) {

        Amount plus(Amount other) {
            return new Amount(items + other.items, sum + other.sum);
        }

        @Override
        public String toString() {
            return sum == 0 ? "" + items : items + " (sum " + sum + ")";
        }
    }

    /** A bucket in which not so many items are kept as there are. */
    record Difference(Bucket bucket, Amount kept, Amount counted) {}

    private interface Row {
        void take(ResultSet row) throws SQLException;
    }

    /** What is kept otherwise than it is, in order. */
    List<Difference> differences() throws SQLException {
        Map<Bucket, Amount> kept = kept();
        Map<Bucket, Amount> counted = counted();
        TreeSet<Bucket> buckets = new TreeSet<>(IN_ORDER);
        buckets.addAll(kept.keySet());
        buckets.addAll(counted.keySet());
        List<Difference> differences = new ArrayList<>();
        for (Bucket bucket : buckets) {
            Amount was = kept.getOrDefault(bucket, NOTHING);
            Amount is = counted.getOrDefault(bucket, NOTHING);
            if (!was.equals(is)) {
                differences.add(new Difference(bucket, was, is));
            }
        }
        return differences;
    }

    private Map<Bucket, Amount> kept() throws SQLException {
        Map<Bucket, Amount> kept = new TreeMap<>(IN_ORDER);
        each(
                "SELECT MEASURE, BUCKET, ITEMS, AMOUNT FROM POAM_MEASURE WHERE AGENCY_ID = ?",
                row -> kept.put(
                        new Bucket(Measure.valueOf(row.getString(1)), row.getString(2)),
                        new Amount(row.getLong(3), row.getLong(4))));
        each(
                "SELECT STATUS, SEVERITY_RANK, ITEMS FROM POAM_TALLY WHERE AGENCY_ID = ?",
                row -> kept.put(standing(row.getString(1), row.getInt(2)), new Amount(row.getLong(3), 0)));
        return kept;
    }

    private Map<Bucket, Amount> counted() throws SQLException {
        Map<Bucket, Amount> counted = new TreeMap<>(IN_ORDER);
        each(PoamMeasures.ITEM + " FROM POAM p WHERE p.AGENCY_ID = ?", row -> {
            Measured item = PoamMeasures.measured(row);
            Standing standing = item.standing();
            counted.merge(standing(standing.status().name(), standing.severityRank()), new Amount(1, 0), Amount::plus);
            Measure.count(item, (bucket, sum) -> counted.merge(bucket, new Amount(1, sum), Amount::plus));
        });
        return counted;
    }

    private static Bucket standing(String status, int rank) {
        return new Bucket(Measure.STANDING, status + "." + rank);
    }

    /** Keeps what was counted, and has what was added up of the agency before forgotten. */
    void mend(List<Difference> differences) throws SQLException {
        for (Difference difference : differences) {
            if (difference.bucket().measure() == Measure.STANDING) {
                stand(difference);
            } else {
                measure(difference);
            }
        }
        if (update("UPDATE POAM_MEASURED SET CHANGES = CHANGES + 1 WHERE AGENCY_ID = ?", agencyId) == 0) {
            update(
                    "INSERT INTO POAM_MEASURED (AGENCY_ID, SECRETARIAT_ID, CHANGES) VALUES (?, ?, 1)",
                    agencyId,
                    secretariatId);
        }
    }

    private void stand(Difference difference) throws SQLException {
        String[] key = difference.bucket().name().split("\\.", -1);
        long items = difference.counted().items();
        int rank = Integer.parseInt(key[1]);
        String where = " WHERE AGENCY_ID = ? AND STATUS = ? AND SEVERITY_RANK = ?";
        if (update("UPDATE POAM_TALLY SET ITEMS = ?" + where, items, agencyId, key[0], rank) == 0) {
            update(
                    "INSERT INTO POAM_TALLY (AGENCY_ID, STATUS, SEVERITY_RANK, SECRETARIAT_ID, ITEMS)"
                            + " VALUES (?, ?, ?, ?, ?)",
                    agencyId,
                    key[0],
                    rank,
                    secretariatId,
                    items);
        }
    }

    private void measure(Difference difference) throws SQLException {
        String measure = difference.bucket().measure().name();
        String bucket = difference.bucket().name();
        Amount counted = difference.counted();
        update(
                "DELETE FROM POAM_MEASURE WHERE AGENCY_ID = ? AND MEASURE = ? AND BUCKET = ?",
                agencyId,
                measure,
                bucket);
        if (counted.items() > 0) {
            update(
                    "INSERT INTO POAM_MEASURE (AGENCY_ID, MEASURE, BUCKET, ITEMS, AMOUNT) VALUES (?, ?, ?, ?, ?)",
                    agencyId,
                    measure,
                    bucket,
                    counted.items(),
                    counted.sum());
        }
    }

    private void each(String query, Row row) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setLong(1, agencyId);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    row.take(rows);
                }
            }
        }
    }

    private int update(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }
}
