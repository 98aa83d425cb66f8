package org.poamtracker.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.poamtracker.platform.Sql;
import org.poamtracker.security.Unscoped;

/** The rows of files. A file is reached where its record is, so {@link EvidenceDesk} asks the record's own feature first. */
@ApplicationScoped
@Unscoped("a file is within reach where its record is, and the record's own feature says so")
class EvidenceRepository {

    private static final String SHOWN =
            "f.subjectType = :type and f.removedAt is null and f.replacedAt is null and f.subjectId ";

    private static final String PROVING =
            "org.poamtracker.evidence.CheckState.NONE, org.poamtracker.evidence.CheckState.CLEAN";

    @PersistenceContext
    EntityManager em;

    /** Adds the first version of a file. */
    void add(EvidenceFile file) {
        em.persist(file);
        file.begin();
    }

    /** Adds another version. */
    void addVersion(EvidenceFile file) {
        em.persist(file);
    }

    /** A version that was not taken away. */
    Optional<EvidenceFile> live(long id) {
        return Optional.ofNullable(em.find(EvidenceFile.class, id)).filter(EvidenceFile::isLive);
    }

    /** The latest versions of a record's files. */
    List<EvidenceFile> live(String subjectType, long subjectId) {
        return em.createQuery(
                        "select f from EvidenceFile f where " + SHOWN + "= :id order by f.seriesId", EvidenceFile.class)
                .setParameter("type", subjectType)
                .setParameter("id", subjectId)
                .getResultList();
    }

    /** All versions of a file, the latest first. */
    List<EvidenceFile> versions(EvidenceFile file) {
        return em.createQuery(
                        "select f from EvidenceFile f where f.seriesId = :series and f.removedAt is null order by f.edition desc",
                        EvidenceFile.class)
                .setParameter("series", file.seriesId())
                .getResultList();
    }

    /** How many files that prove something each of these records has; one without is left out. */
    Map<Long, Long> counts(String subjectType, Collection<Long> subjectIds) {
        Map<Long, Long> counts = new HashMap<>();
        if (!subjectIds.isEmpty()) {
            em.createQuery(
                            "select f.subjectId, count(f.id) from EvidenceFile f where " + SHOWN
                                    + "in :ids and f.scanned.state in (" + PROVING + ") group by f.subjectId",
                            Object[].class)
                    .setParameter("type", subjectType)
                    .setParameter("ids", subjectIds)
                    .getResultList()
                    .forEach(row -> counts.put((Long) row[0], (Long) row[1]));
        }
        return counts;
    }

    /** The files that prove something of each of these records, in the order in which they were added. */
    Map<Long, List<ProvingFile>> proving(String subjectType, Collection<Long> subjectIds) {
        Map<Long, List<ProvingFile>> files = new HashMap<>();
        if (!subjectIds.isEmpty()) {
            em.createQuery(
                            "select f from EvidenceFile f where " + SHOWN + "in :ids and f.scanned.state in (" + PROVING
                                    + ") order by f.seriesId",
                            EvidenceFile.class)
                    .setParameter("type", subjectType)
                    .setParameter("ids", subjectIds)
                    .getResultList()
                    .forEach(file -> files.computeIfAbsent(file.subjectId(), none -> new ArrayList<>())
                            .add(new ProvingFile(file.name(), file.sha256(), file.bytes())));
        }
        return files;
    }

    long bytesOf(long agencyId) {
        Long sum = em.createQuery(
                        "select sum(f.content.bytes) from EvidenceFile f where f.agencyId = :agency and f.removedAt is null",
                        Long.class)
                .setParameter("agency", agencyId)
                .getSingleResult();
        return sum == null ? 0 : sum;
    }

    /** Which of these contents a row still names, one removed since then included. */
    Set<String> named(Collection<String> sha256s, Instant removedSince) {
        return new HashSet<>(em.createQuery("""
                        select f.content.sha256 from EvidenceFile f
                        where f.content.sha256 in :hashes and (f.removedAt is null or f.removedAt > :since)""", String.class)
                .setParameter("hashes", sha256s)
                .setParameter("since", removedSince)
                .getResultList());
    }

    /** The names of people, by their ids. */
    Map<Long, String> people(Collection<Long> ids) {
        Map<Long, String> names = new HashMap<>();
        for (Long id : new HashSet<>(ids)) {
            if (Objects.nonNull(id)) {
                Sql.of("SELECT p.FULL_NAME FROM AGENCY_PERSON p WHERE p.ID = ?", id)
                        .first(em, row -> row.getString(1))
                        .ifPresent(name -> names.put(id, name));
            }
        }
        return names;
    }

    /** Who is appointed at an agency on a day, by name. */
    List<EvidenceDetail.Person> peopleOf(long agencyId, LocalDate day) {
        return Sql.of(
                        "SELECT p.ID, p.FULL_NAME FROM AGENCY_PERSON p WHERE p.ID IN (SELECT a.PERSON_ID FROM"
                                + " AGENCY_APPOINTMENT a WHERE a.AGENCY_ID = ? AND a.STATE = 'IN_FORCE' AND a.STARTS_ON <= ?"
                                + " AND (a.ENDS_ON IS NULL OR a.ENDS_ON >= ?)) ORDER BY p.FULL_NAME, p.ID",
                        agencyId,
                        day,
                        day)
                .list(em, row -> new EvidenceDetail.Person(row.getLong(1), row.getString(2)));
    }

    /** The next files of which a scanner has said nothing: because it could not be asked, or there was none. In the order of their ids. */
    List<Long> unlooked(CheckState state, long after, int most) {
        return em.createQuery(
                        "select f.id from EvidenceFile f where f.scanned.state = :state and f.id > :after and f.removedAt is null"
                                + " order by f.scanned.state, f.id",
                        Long.class)
                .setParameter("state", state)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** What lies in quarantine, the newest first. */
    List<EvidenceFile> infected(int most) {
        return em.createQuery(
                        "select f from EvidenceFile f where f.scanned.state = :state order by f.scanned.state desc, f.id desc",
                        EvidenceFile.class)
                .setParameter("state", CheckState.INFECTED)
                .setMaxResults(most)
                .getResultList();
    }

    /** The code of an agency. */
    String agency(long id) {
        return Sql.of("SELECT a.CODE FROM AGENCY a WHERE a.ID = ?", id)
                .first(em, row -> row.getString(1))
                .orElse("");
    }
}
