package org.poamtracker.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.poamtracker.platform.Conditions;
import org.poamtracker.platform.Page;
import org.poamtracker.platform.Sql;
import org.poamtracker.security.Unscoped;

/** What people were told, and how they want to be. */
@ApplicationScoped
@Unscoped("everybody reads only what they were told themselves")
class NotificationRepository {

    /** So far unread ones are counted; pages say "more" beyond. */
    static final int MOST_COUNTED = 1000;

    @PersistenceContext
    EntityManager em;

    void add(Notification notification) {
        em.persist(notification);
    }

    /** What this person was told once under this key. */
    Optional<Notification> once(String key) {
        return em.createQuery("select n from Notification n where n.once = :key", Notification.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** One page, newest first; counted up to {@link #MOST_COUNTED}. */
    Page<Notification> page(long personId, boolean unreadOnly, int first, int size) {
        Conditions own = new Conditions().and("n.personId = :person", "person", personId);
        if (unreadOnly) {
            own.and("n.readAt is null");
        }
        List<Notification> rows = own.query(
                        em, "select n from Notification n", " order by n.toldAt desc, n.id desc", Notification.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        long counted = count(personId, unreadOnly);
        return new Page<>(rows, Math.min(counted, MOST_COUNTED), counted > MOST_COUNTED);
    }

    /** How many this person has not read, one more than {@link #MOST_COUNTED} at most. */
    int unread(long personId) {
        return (int) count(personId, true);
    }

    private long count(long personId, boolean unreadOnly) {
        return Sql.of("SELECT COUNT(*) FROM (SELECT n.ID FROM NOTIFICATION n WHERE n.PERSON_ID = ?", personId)
                .add(unreadOnly ? " AND n.READ_AT IS NULL" : "")
                .add(" FETCH FIRST 1001 ROWS ONLY) u")
                .number(em);
    }

    /** One of a person's own. */
    Optional<Notification> find(long id, long personId) {
        return Optional.ofNullable(em.find(Notification.class, id)).filter(told -> told.isTo(personId));
    }

    void readAll(long personId, Instant now) {
        em.createQuery(
                        "update Notification n set n.readAt = :now, n.version = n.version + 1 where n.personId = :person and n.readAt is null")
                .setParameter("now", now)
                .setParameter("person", personId)
                .executeUpdate();
    }

    /** Who waits for a digest, in the order of their ids. */
    List<Long> peopleWaiting() {
        return Sql.of("SELECT DISTINCT n.PERSON_ID FROM NOTIFICATION n WHERE n.STATE = 'WAITING' ORDER BY n.PERSON_ID")
                .list(em, row -> row.getLong(1));
    }

    /** What waits to be gathered for one person, oldest first. */
    List<Notification> waiting(long personId) {
        return em.createQuery(
                        "select n from Notification n where n.state = :waiting and n.personId = :person order by n.id",
                        Notification.class)
                .setParameter("waiting", Notification.State.WAITING)
                .setParameter("person", personId)
                .getResultList();
    }

    /** NOTE-4: an item that is at its end is no longer due. */
    void forgetDue(long poamId) {
        Sql.of(
                        "DELETE FROM NOTIFICATION WHERE POAM_ID = ? AND KIND IN ('DUE_SOON', 'OVERDUE', 'EXPIRING', 'ESCALATED')",
                        poamId)
                .update(em);
    }

    /** NOTE-7. Returns how many. */
    int forgetReadBefore(Instant then) {
        return em.createQuery("delete from Notification n where n.toldAt < :then and n.readAt is not null")
                .setParameter("then", then)
                .executeUpdate();
    }

    Optional<NotificationSetting> setting(long personId) {
        return Optional.ofNullable(em.find(NotificationSetting.class, personId));
    }

    void add(NotificationSetting setting) {
        em.persist(setting);
    }

    void add(NotificationRun run) {
        Sql.of(
                        "INSERT INTO NOTIFICATION_RUN (ID, STARTED_AT, ENDED_AT, ITEMS, BROKEN, BROKEN_TEXT)"
                                + " VALUES (NOTIFICATION_RUN_SEQ.NEXTVAL, ?, ?, ?, ?, ?)",
                        run.startedAt(),
                        run.endedAt(),
                        run.items(),
                        run.broken().size(),
                        run.brokenText())
                .update(em);
    }

    /** What the last night came to. */
    Optional<NotificationRunRow> lastRun() {
        return Sql.of("SELECT r.STARTED_AT, r.ENDED_AT, r.ITEMS, r.BROKEN, r.BROKEN_TEXT FROM NOTIFICATION_RUN r"
                        + " ORDER BY r.ID DESC FETCH FIRST 1 ROWS ONLY")
                .first(
                        em,
                        row -> new NotificationRunRow(
                                instant(row, 1), instant(row, 2), row.getInt(3), row.getInt(4), row.getString(5)));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
