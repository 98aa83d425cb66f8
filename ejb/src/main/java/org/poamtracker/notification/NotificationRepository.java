package org.poamtracker.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** How many keys are asked for at once: Oracle takes no more than 1000 in a list. */
    private static final int AT_ONCE = 900;

    @PersistenceContext
    EntityManager em;

    void add(Notification notification) {
        em.persist(notification);
    }

    /** What was told once under any of these keys. */
    List<Notification> toldOnce(Collection<String> keys) {
        List<String> all = List.copyOf(keys);
        List<Notification> told = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            told.addAll(em.createQuery("select n from Notification n where n.once in :keys", Notification.class)
                    .setParameter("keys", all.subList(from, Math.min(from + AT_ONCE, all.size())))
                    .getResultList());
        }
        return told;
    }

    /** One page, newest first; counted up to {@link #MOST_COUNTED}. */
    Page<Notification> page(long personId, boolean unreadOnly, int first, int size) {
        Conditions own = new Conditions().and("n.personId = :person", "person", personId);
        if (unreadOnly) {
            own.and("n.readAt is null");
        }
        String order =
                " order by n.personId desc, " + (unreadOnly ? "n.readAt desc, " : "") + "n.toldAt desc, n.id desc";
        List<Notification> rows = own.query(em, "select n from Notification n", order, Notification.class)
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
                .add(" FETCH FIRST " + (MOST_COUNTED + 1) + " ROWS ONLY) u")
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

    /** The next person, by id, for whom something waits to be gathered. */
    Optional<Long> nextWaiting(long after) {
        return Sql.of(
                        "SELECT n.PERSON_ID FROM NOTIFICATION n WHERE n.STATE = 'WAITING' AND n.PERSON_ID > ?"
                                + " ORDER BY n.STATE, n.PERSON_ID FETCH FIRST 1 ROWS ONLY",
                        after)
                .first(em, row -> row.getLong(1));
    }

    /** The first of these kinds that wait to be gathered for one person, oldest first. */
    List<Notification> waiting(long personId, Set<NotificationKind> kinds, int most) {
        return em.createQuery(
                        "select n from Notification n where n.state = :waiting and n.personId = :person and n.kind in :kinds order by n.state, n.personId, n.id",
                        Notification.class)
                .setParameter("waiting", Notification.State.WAITING)
                .setParameter("person", personId)
                .setParameter("kinds", kinds)
                .setMaxResults(most)
                .getResultList();
    }

    /** Marks all of these kinds that wait for one person as carried by a digest. Returns how many. */
    int gathered(long personId, Set<NotificationKind> kinds) {
        return em.createQuery(
                        "update Notification n set n.state = :done, n.version = n.version + 1 where n.state = :waiting and n.personId = :person and n.kind in :kinds")
                .setParameter("done", Notification.State.DONE)
                .setParameter("waiting", Notification.State.WAITING)
                .setParameter("person", personId)
                .setParameter("kinds", kinds)
                .executeUpdate();
    }

    /** NOTE-4: an item that is at its end is no longer due. */
    void forgetDue(long poamId) {
        Sql.of(
                        "DELETE FROM NOTIFICATION WHERE POAM_ID = ? AND KIND IN ('DUE_SOON', 'OVERDUE', 'EXPIRING', 'ESCALATED', 'VENDOR_DUE')",
                        poamId)
                .update(em);
    }

    /** PROG-8: what was due with a program is done. */
    void forgetProgramDue(long programId) {
        Sql.of(
                        "DELETE FROM NOTIFICATION WHERE PROGRAM_ID = ? AND KIND IN ('DUE_SOON', 'OVERDUE', 'ESCALATED')",
                        programId)
                .update(em);
    }

    /** NOTE-10: a self-audit that is certified, or has more time, is no longer due as it was. */
    void forgetSelfauditDue(long responseId) {
        Sql.of("DELETE FROM NOTIFICATION WHERE SELFAUDIT_ID = ? AND KIND IN ('DUE_SOON', 'OVERDUE')", responseId)
                .update(em);
    }

    /** NOTE-11: a proposal that was decided or withdrawn waits for nobody any more. */
    void forgetProposalToDecide(long proposalId) {
        Sql.of("DELETE FROM NOTIFICATION WHERE PROPOSAL_ID = ? AND KIND = 'TO_DECIDE'", proposalId)
                .update(em);
    }

    /** POAM-12: the vendor was asked. */
    void forgetVendorDue(long poamId) {
        Sql.of("DELETE FROM NOTIFICATION WHERE POAM_ID = ? AND KIND = 'VENDOR_DUE'", poamId)
                .update(em);
    }

    /** NOTE-7: forgets a slice of what was read. Returns how many; 0 when nothing is left. */
    int forgetReadBefore(Instant then) {
        return Sql.of(
                        "DELETE FROM NOTIFICATION WHERE ID IN (SELECT n.ID FROM NOTIFICATION n WHERE n.TOLD_AT < ?"
                                + " AND n.READ_AT IS NOT NULL ORDER BY n.TOLD_AT FETCH FIRST 1000 ROWS ONLY)",
                        then)
                .update(em);
    }

    Optional<NotificationSetting> setting(long personId) {
        return Optional.ofNullable(em.find(NotificationSetting.class, personId));
    }

    void add(NotificationSetting setting) {
        em.persist(setting);
    }

    void add(NotificationRun run) {
        Sql.of(
                        "INSERT INTO NOTIFICATION_RUN (ID, STEP, STARTED_AT, ENDED_AT, ITEMS, BROKEN, BROKEN_TEXT)"
                                + " VALUES (NOTIFICATION_RUN_SEQ.NEXTVAL, ?, ?, ?, ?, ?, ?)",
                        run.step(),
                        run.startedAt(),
                        run.endedAt(),
                        run.items(),
                        run.broken().size(),
                        run.brokenText())
                .update(em);
    }

    /** What the last night, or the last digests in which something broke, came to. */
    Optional<NotificationRunRow> lastRun(NotificationRun.Step step) {
        return Sql.of(
                        "SELECT r.STARTED_AT, r.ENDED_AT, r.ITEMS, r.BROKEN, r.BROKEN_TEXT FROM NOTIFICATION_RUN r"
                                + " WHERE r.STEP = ? ORDER BY r.STEP DESC, r.ID DESC FETCH FIRST 1 ROWS ONLY",
                        step)
                .first(
                        em,
                        row -> new NotificationRunRow(
                                instant(row, 1), instant(row, 2), row.getInt(3), row.getInt(4), row.getString(5)));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
