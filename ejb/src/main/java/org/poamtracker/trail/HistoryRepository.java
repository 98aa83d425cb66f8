package org.poamtracker.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.poamtracker.platform.Conditions;
import org.poamtracker.security.Unscoped;

/** Reads what happened to one record. */
@ApplicationScoped
@Unscoped("the record's own feature has found it within the reader's scope before it asks")
class HistoryRepository {

    private static final String ROW =
            "select new org.poamtracker.trail.HistoryRow(e.id, e.at, e.actor, e.action, e.detail) from TrailEntry e";

    @PersistenceContext
    EntityManager em;

    List<HistoryRow> rows(String subjectType, long subjectId, Long before, int size) {
        return new Conditions()
                .and("e.subjectType = :type", "type", subjectType)
                .and("e.subjectId = :subject", "subject", subjectId)
                .andIfGiven("e.id < :before", "before", before)
                .query(em, ROW, " order by e.subjectType desc, e.subjectId desc, e.id desc", HistoryRow.class)
                .setMaxResults(size)
                .getResultList();
    }
}
