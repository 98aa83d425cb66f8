package org.poamtracker.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.poamtracker.security.Unscoped;

/** The rows of files. A file is reached where its record is, so {@link EvidenceService} asks the record's own feature first. */
@ApplicationScoped
@Unscoped("a file is within reach where its record is, and the record's own feature says so")
class EvidenceRepository {

    @PersistenceContext
    EntityManager em;

    void add(EvidenceFile file) {
        em.persist(file);
    }

    Optional<EvidenceFile> live(long id) {
        return Optional.ofNullable(em.find(EvidenceFile.class, id)).filter(EvidenceFile::isLive);
    }

    List<EvidenceFile> live(String subjectType, long subjectId) {
        return em.createQuery("""
                        select f from EvidenceFile f
                        where f.subjectType = :type and f.subjectId = :id and f.removedAt is null order by f.id""", EvidenceFile.class)
                .setParameter("type", subjectType)
                .setParameter("id", subjectId)
                .getResultList();
    }

    /** How many files each of these records has; one without a file is left out. */
    Map<Long, Long> counts(String subjectType, Collection<Long> subjectIds) {
        Map<Long, Long> counts = new HashMap<>();
        if (!subjectIds.isEmpty()) {
            em.createQuery("""
                            select f.subjectId, count(f.id) from EvidenceFile f
                            where f.subjectType = :type and f.subjectId in :ids and f.removedAt is null group by f.subjectId""", Object[].class)
                    .setParameter("type", subjectType)
                    .setParameter("ids", subjectIds)
                    .getResultList()
                    .forEach(row -> counts.put((Long) row[0], (Long) row[1]));
        }
        return counts;
    }

    long bytesOf(long agencyId) {
        Long sum = em.createQuery(
                        "select sum(f.bytes) from EvidenceFile f where f.agencyId = :agency and f.removedAt is null",
                        Long.class)
                .setParameter("agency", agencyId)
                .getSingleResult();
        return sum == null ? 0 : sum;
    }

    /** Which of these contents a row still names, one removed since then included. */
    Set<String> named(Collection<String> sha256s, Instant removedSince) {
        return new HashSet<>(em.createQuery("""
                        select f.sha256 from EvidenceFile f
                        where f.sha256 in :hashes and (f.removedAt is null or f.removedAt > :since)""", String.class)
                .setParameter("hashes", sha256s)
                .setParameter("since", removedSince)
                .getResultList());
    }
}
