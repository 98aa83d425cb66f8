package org.poamtracker.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.poamtracker.platform.Gate;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.platform.Unique;
import org.poamtracker.security.Unscoped;

/** Keeps instruments, requirements and their versions. */
@ApplicationScoped
@Unscoped("the library is the same for everybody")
class LibraryRepository {

    @PersistenceContext
    EntityManager em;

    @Inject
    Gate gate;

    Optional<Instrument> instrument(String code) {
        return em.createQuery("select i from Instrument i where i.code = :code", Instrument.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    Optional<Instrument> instrument(long id) {
        return Optional.ofNullable(em.find(Instrument.class, id));
    }

    void add(Instrument instrument) {
        em.persist(instrument);
        Unique.flush(
                em, "LIBRARY_INSTRUMENT_CODE_UK", () -> new RuleViolation("library.code-taken", instrument.code()));
    }

    /** The version that no other follows; others wait until this transaction is over. */
    InstrumentVersion latest(Instrument instrument) {
        gate.enter("LIBRARY_INSTRUMENT", instrument.id());
        return latest(InstrumentVersion.class, "instrumentId", instrument.id());
    }

    Optional<InstrumentVersion> instrumentAsOf(long instrumentId, LocalDate day) {
        return asOf(InstrumentVersion.class, "instrumentId", instrumentId, day);
    }

    Optional<Requirement> requirement(long id) {
        return Optional.ofNullable(em.find(Requirement.class, id));
    }

    /** All of an instrument, in the order of the tree's levels. */
    List<Requirement> requirements(long instrumentId) {
        return em.createQuery(
                        "select r from Requirement r where r.instrumentId = :id order by r.position", Requirement.class)
                .setParameter("id", instrumentId)
                .getResultList();
    }

    /** The requirements with this citation: one, or one of each of several instruments. */
    List<Requirement> cited(String citation) {
        return em.createQuery(
                        "select r from Requirement r where r.citation = :citation order by r.id", Requirement.class)
                .setParameter("citation", citation)
                .getResultList();
    }

    /** Of each requirement of an instrument the version that no other follows. */
    List<RequirementVersion> latestOf(long instrumentId) {
        return new ArrayList<>(new LinkedHashSet<>(em.createQuery(
                        "select v from RequirementVersion v left join fetch v.applies"
                                + " where v.instrumentId = :id and v.validTo is null",
                        RequirementVersion.class)
                .setParameter("id", instrumentId)
                .getResultList()));
    }

    /** The version that no other follows; others wait until this transaction is over. */
    RequirementVersion latest(Requirement requirement) {
        gate.enter("LIBRARY_INSTRUMENT", requirement.instrumentId());
        return latest(RequirementVersion.class, "requirementId", requirement.id());
    }

    Optional<RequirementVersion> asOf(long requirementId, LocalDate day) {
        return asOf(RequirementVersion.class, "requirementId", requirementId, day);
    }

    private <V> V latest(Class<V> type, String of, long id) {
        return em.createQuery(
                        "select v from " + type.getSimpleName() + " v where v." + of + " = :id and v.validTo is null",
                        type)
                .setParameter("id", id)
                .getSingleResult();
    }

    private <V> Optional<V> asOf(Class<V> type, String of, long id, LocalDate day) {
        return em.createQuery(
                        "select v from " + type.getSimpleName() + " v where v." + of
                                + " = :id and v.validFrom <= :day and (v.validTo is null or v.validTo > :day)",
                        type)
                .setParameter("id", id)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    /** One version, by its number. */
    RequirementVersion version(long requirementId, int revision) {
        return em.createQuery(
                        "select v from RequirementVersion v where v.requirementId = :id and v.revision = :revision",
                        RequirementVersion.class)
                .setParameter("id", requirementId)
                .setParameter("revision", revision)
                .getSingleResult();
    }

    /** Gives the next place below a parent. */
    int nextPosition(long instrumentId, Long parentId) {
        return requirements(instrumentId).stream()
                        .filter(each -> Objects.equals(each.parentId(), parentId))
                        .mapToInt(Requirement::position)
                        .max()
                        .orElse(0)
                + Requirement.STEP;
    }

    void add(Requirement requirement) {
        em.persist(requirement);
    }

    void add(InstrumentVersion version) {
        em.persist(version);
    }

    void add(RequirementVersion version) {
        em.persist(version);
    }

    /** Writes what is new. @throws RuleViolation {@code library.changed-meanwhile}, {@code library.citation-taken} */
    void flush(String citation) {
        Unique.flush(
                em, "LIBRARY_REQUIREMENT_CITATION_UK", () -> new RuleViolation("library.citation-taken", citation));
    }
}
