package org.poamtracker.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.poamtracker.platform.Clocks;
import org.poamtracker.platform.Conditions;
import org.poamtracker.security.Unscoped;

/** Reads the security chain, and none of the agencies' ones. */
@ApplicationScoped
@Unscoped("the security chain holds no agency's records; the permission to read it is the whole check")
class SecurityLogRepository {

    private static final String ROW = """
            select new org.poamtracker.trail.SecurityLogRow(e.seq, e.at, e.accountId, e.actor, e.action,
            e.subjectType, e.subjectName, e.detail) from TrailEntry e""";

    @PersistenceContext
    EntityManager em;

    List<SecurityLogRow> rows(long chainId, SecurityLogFilter filter, int size) {
        return new Conditions()
                .and("e.chainId = :chain", "chain", chainId)
                .andIfGiven("e.action = :action", "action", filter.action())
                .andIfGiven("e.accountId = :account", "account", filter.accountId())
                .andIfGiven("e.seq < :before", "before", filter.before())
                .andIfGiven("e.seq >= :from", "from", firstSince(chainId, filter.from()))
                .andIfGiven("e.seq < :end", "end", firstSince(chainId, dayAfter(filter.to())))
                .query(em, ROW, " order by e.chainId desc, e.seq desc", SecurityLogRow.class)
                .setMaxResults(size)
                .getResultList();
    }

    private static LocalDate dayAfter(LocalDate day) {
        return day == null ? null : day.plusDays(1);
    }

    /**
     * The number from which on rows are of this day or later. Numbers and times of a chain rise together, so it is found by
     * halving, some twenty looks into the index of numbers, and times need no index of their own.
     */
    private Long firstSince(long chainId, LocalDate day) {
        if (day == null) {
            return null;
        }
        Instant start = day.atStartOfDay(Clocks.BOSTON).toInstant();
        long low = 1;
        long high = lastSeq(chainId) + 1;
        while (low < high) {
            long middle = low + (high - low) / 2;
            if (isBefore(chainId, middle, start)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean isBefore(long chainId, long seq, Instant start) {
        return em.createQuery("select e.at from TrailEntry e where e.chainId = :chain and e.seq = :seq", Instant.class)
                .setParameter("chain", chainId)
                .setParameter("seq", seq)
                .getResultStream()
                .allMatch(at -> at.isBefore(start));
    }

    private long lastSeq(long chainId) {
        Long last = em.createQuery("select max(e.seq) from TrailEntry e where e.chainId = :chain", Long.class)
                .setParameter("chain", chainId)
                .getSingleResult();
        return last == null ? 0 : last;
    }
}
