package org.poamtracker.poam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.platform.Sql;
import org.poamtracker.security.Scope;
import org.poamtracker.security.Unscoped;
import org.poamtracker.trail.Trail;
import org.poamtracker.trail.TrailEvent;

/** Which items answer which findings (FIND-3); both records' histories say when that was said and taken back. */
@ApplicationScoped
class FindingLinks {

    @PersistenceContext
    EntityManager em;

    @Inject
    Trail trail;

    /**
     * Says that an item answers a finding; nothing happens where it does already.
     *
     * @throws RuleViolation {@code poam.unknown-finding} where the finding is not about the item's agency;
     *     {@code poam.final-answers-no-more} for an item that is closed or cancelled
     */
    void link(Poam poam, long findingId) {
        String reference = reference(findingId, poam);
        if (poam.status().isFinal()) {
            throw new RuleViolation("poam.final-answers-no-more", poam.number());
        }
        if (em.find(PoamFinding.class, new PoamFinding.Key(findingId, poam.id())) == null) {
            em.persist(new PoamFinding(findingId, poam.id()));
            append(poam, findingId, null, reference);
        }
    }

    /** Takes that back; what is closed or cancelled keeps what it answered. @throws RuleViolation as above */
    void unlink(Poam poam, long findingId) {
        String reference = reference(findingId, poam);
        if (poam.status().isFinal()) {
            throw new RuleViolation("poam.final-keeps-answers", poam.number());
        }
        PoamFinding link = em.find(PoamFinding.class, new PoamFinding.Key(findingId, poam.id()));
        if (link != null) {
            em.remove(link);
            append(poam, findingId, reference, null);
        }
    }

    /** Without a word in the trail, for what a demonstration begins with. */
    void begin(long poamId, long findingId) {
        em.persist(new PoamFinding(findingId, poamId));
    }

    /** The findings that an item answers, by reference; none for a reader who may not read those of all its agency. */
    List<FindingLink> of(Poam poam, Scope scope) {
        return !scope.coversAgency(poam.agencyId(), poam.secretariatId())
                ? List.of()
                : Sql.of(
                                "SELECT f.ID, f.REFERENCE, f.WITHHELD, CASE WHEN f.WITHHELD = 0 THEN f.CONDITION_SEEN END"
                                        + " FROM POAM_FINDING l JOIN FINDING f ON f.ID = l.FINDING_ID"
                                        + " WHERE l.POAM_ID = ? ORDER BY f.REFERENCE, f.ID",
                                poam.id())
                        .list(
                                em,
                                row -> new FindingLink(
                                        row.getLong(1), row.getString(2), row.getString(4), row.getBoolean(3)));
    }

    /** The items within reach that answer a finding, by number. */
    List<AnsweringItem> answering(long findingId, Scope scope) {
        return PoamRepository.REACH
                .within(scope)
                .and("l.findingId = :finding", "finding", findingId)
                .query(
                        em,
                        "select p.id, p.number, p.weakness.name, p.status, p.rating.rank, p.schedule.dueOn"
                                + " from PoamFinding l join Poam p on p.id = l.poamId",
                        " order by p.numberSort, p.id",
                        Object[].class)
                .getResultStream()
                .map(FindingLinks::answer)
                .toList();
    }

    private static AnsweringItem answer(Object[] row) {
        return new AnsweringItem(
                (Long) row[0],
                (String) row[1],
                (String) row[2],
                (PoamStatus) row[3],
                Severity.ofRank((Integer) row[4]),
                (LocalDate) row[5]);
    }

    @Unscoped("the item was reached, and the finding is about its agency")
    private String reference(long findingId, Poam poam) {
        return Sql.of(
                        "SELECT f.REFERENCE FROM FINDING_AGENCY a JOIN FINDING f ON f.ID = a.FINDING_ID"
                                + " WHERE a.FINDING_ID = ? AND a.AGENCY_ID = ?",
                        findingId,
                        poam.agencyId())
                .first(em, row -> row.getString(1))
                .orElseThrow(() -> new RuleViolation("poam.unknown-finding"));
    }

    private void append(Poam poam, long findingId, String before, String now) {
        String reference = before == null ? now : before;
        String what = before == null ? "LINKED" : "UNLINKED";
        trail.append(TrailEvent.of("POAM_FINDING_" + what)
                .on("POAM", poam.id(), poam.number())
                .agency(poam.agencyId())
                .change("finding", before, now));
        trail.append(TrailEvent.of("FINDING_ITEM_" + what)
                .on("FINDING", findingId, reference)
                .agency(poam.agencyId())
                .change("item", before == null ? null : poam.number(), before == null ? poam.number() : null));
    }
}
