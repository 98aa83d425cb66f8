package org.poamtracker.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.poamtracker.platform.Conditions;
import org.poamtracker.platform.Sql;
import org.poamtracker.security.Unscoped;

/** Keeps what is said about items, and who follows them. */
@ApplicationScoped
@Unscoped("an item is reached by its own feature before anything beside it is read")
class DiscussionRepository {

    @PersistenceContext
    EntityManager em;

    void add(Comment comment) {
        em.persist(comment);
        em.flush();
    }

    Optional<Comment> find(long id) {
        return Optional.ofNullable(em.find(Comment.class, id));
    }

    /** What was said about an item, or of that about one request, newest first, before one of them or from the newest on. */
    List<Comment> of(long poamId, Long requestId, Long before, int size) {
        return new Conditions()
                .and("c.poamId = :poam", "poam", poamId)
                .andIfGiven("c.requestId = :request", "request", requestId)
                .andIfGiven("c.id < :before", "before", before)
                .query(em, "select c from Comment c", " order by c.poamId desc, c.id desc", Comment.class)
                .setMaxResults(size)
                .getResultList();
    }

    /** These comments. */
    List<Comment> byIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select c from Comment c where c.id in :ids", Comment.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Whether somebody chose to follow an item or not to; empty where no choice was made. */
    Optional<Boolean> choice(long poamId, long personId) {
        return Sql.of(
                        "SELECT f.FOLLOWS FROM DISCUSSION_FOLLOWER f WHERE f.POAM_ID = ? AND f.PERSON_ID = ?",
                        poamId,
                        personId)
                .first(em, row -> row.getInt(1) == 1);
    }

    void choose(long poamId, long personId, boolean follows) {
        Object value = follows ? 1 : 0;
        int there = Sql.of(
                        "UPDATE DISCUSSION_FOLLOWER SET FOLLOWS = ? WHERE POAM_ID = ? AND PERSON_ID = ?",
                        value,
                        poamId,
                        personId)
                .update(em);
        if (there == 0) {
            Sql.of(
                            "INSERT INTO DISCUSSION_FOLLOWER (POAM_ID, PERSON_ID, FOLLOWS) VALUES (?, ?, ?)",
                            poamId,
                            personId,
                            value)
                    .update(em);
        }
    }

    /** Who chose to follow an item, and those it is assigned to who did not choose otherwise. */
    Set<Long> followers(long poamId, Collection<Long> assigned) {
        Set<Long> followers = new HashSet<>(assigned);
        Sql.of("SELECT f.PERSON_ID, f.FOLLOWS FROM DISCUSSION_FOLLOWER f WHERE f.POAM_ID = ?", poamId)
                .each(em, row -> {
                    if (row.getInt(2) == 1) {
                        followers.add(row.getLong(1));
                    } else {
                        followers.remove(row.getLong(1));
                    }
                });
        return followers;
    }
}
