package org.poamtracker.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.poamtracker.platform.Clocks;
import org.poamtracker.platform.Sql;
import org.poamtracker.security.Unscoped;

/** Who can be told, and how each wants it. */
@ApplicationScoped
@Unscoped("tells people of what their appointments give them; nobody reads through it")
class Addressees {

    @PersistenceContext
    EntityManager em;

    /** How many are asked for at once: Oracle takes no more than 1000 in a list. */
    private static final int AT_ONCE = 900;

    /** Those of these people who have an account in use. */
    List<Addressee> of(Collection<Long> people) {
        List<Long> all = List.copyOf(people);
        List<Addressee> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            found.addAll(some(all.subList(from, Math.min(from + AT_ONCE, all.size()))));
        }
        return found;
    }

    private List<Addressee> some(List<Long> people) {
        List<Addressee> found = new ArrayList<>();
        Map<Long, Map<NotificationKind, Delivery>> chosen = chosen(people);
        Sql.of("SELECT p.ID, p.WORK_MAIL, s.ZONE, s.DIGEST_HOUR FROM AGENCY_PERSON p"
                        + " JOIN SECURITY_ACCOUNT a ON a.PERSON_ID = p.ID"
                        + " LEFT JOIN NOTIFICATION_SETTING s ON s.PERSON_ID = p.ID WHERE a.STATE = 'IN_USE' AND p.ID")
                .in(people)
                .each(em, row -> found.add(addressee(row, chosen)));
        return found;
    }

    /** What a person is called. */
    String name(long personId) {
        return Sql.of("SELECT p.FULL_NAME FROM AGENCY_PERSON p WHERE p.ID = ?", personId)
                .first(em, row -> row.getString(1))
                .orElse("person " + personId);
    }

    private static Addressee addressee(ResultSet row, Map<Long, Map<NotificationKind, Delivery>> chosen)
            throws SQLException {
        long personId = row.getLong(1);
        String zone = row.getString(3);
        return zone == null
                ? Addressee.usual(personId, row.getString(2))
                : new Addressee(
                        personId, row.getString(2), zone, row.getInt(4), chosen.getOrDefault(personId, Map.of()));
    }

    private Map<Long, Map<NotificationKind, Delivery>> chosen(Collection<Long> people) {
        Map<Long, Map<NotificationKind, Delivery>> chosen = new HashMap<>();
        Sql.of("SELECT c.PERSON_ID, c.KIND, c.DELIVERY FROM NOTIFICATION_CHOICE c WHERE c.PERSON_ID")
                .in(people)
                .each(em, row -> chosen.computeIfAbsent(row.getLong(1), none -> new EnumMap<>(NotificationKind.class))
                        .put(NotificationKind.valueOf(row.getString(2)), Delivery.valueOf(row.getString(3))));
        return chosen;
    }

    /** The zone of whoever chose none. */
    static String usualZone() {
        return Clocks.BOSTON.getId();
    }
}
