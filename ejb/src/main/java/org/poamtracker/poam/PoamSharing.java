package org.poamtracker.poam;

import org.poamtracker.platform.Act;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.trail.FieldChange;

/**
 * POAM-13: one item keeps a weakness together that agencies share, and each agency works its own part. There are two levels:
 * a part has no parts.
 *
 * <p>The trail names the shared item by the id of its record: readers of one agency learn nothing of another's numbers.
 */
final class PoamSharing {

    private final Poam poam;
    private final Act act;

    /** For the item that keeps the parts together. */
    PoamSharing(Poam poam, Act act) {
        this.poam = poam;
        this.act = act;
    }

    /** What agencies share of what an item says: the weakness and the dates that bind, not whose assets and plans they are. */
    static PoamFacts shared(PoamFacts said) {
        PoamFacts facts = new PoamFacts();
        WeaknessFacts weakness = facts.getWeakness();
        new Weakness(said.getWeakness()).fill(weakness);
        weakness.setOriginalRating(said.getWeakness().getOriginalRating());
        weakness.setExternalId(null);
        weakness.setAssets(null);
        weakness.setServiceName(null);
        TrackingFacts tracking = facts.getTracking();
        tracking.setLegalDueOn(said.getTracking().getLegalDueOn());
        tracking.setKnownExploited(said.getTracking().isKnownExploited());
        tracking.setExploitedDueOn(said.getTracking().getExploitedDueOn());
        return facts;
    }

    /**
     * Begins an agency's part: a draft that says what is shared.
     *
     * @param days what the agency gives itself to fix a weakness
     * @param taken whether the agency has a part already
     */
    Poam begin(PoamNumber number, AgencyPlace place, DueDays days, boolean taken) {
        PoamFacts facts = shared(poam.facts());
        facts.getPlan().setDueOn(days.proposed(facts));
        Poam part = new Poam(number, place, facts, act);
        add(part, taken);
        return part;
    }

    /**
     * Makes an item a part.
     *
     * @throws RuleViolation {@code poam.final-shares-no-more}, {@code poam.part-final}, {@code poam.part-shares-nothing},
     *     {@code poam.part-of-another}, {@code poam.part-of-keeper}, {@code poam.part-twice}
     */
    void add(Poam part, boolean taken) {
        if (poam.status().isFinal()) {
            throw new RuleViolation("poam.final-shares-no-more", poam.number());
        }
        if (poam.origin().parentId() != null || part.origin().isShared()) {
            throw new RuleViolation("poam.part-shares-nothing");
        }
        if (part.origin().parentId() != null) {
            throw new RuleViolation("poam.part-of-another", part.number());
        }
        if (part.agencyId() == poam.agencyId()) {
            throw new RuleViolation("poam.part-of-keeper");
        }
        if (taken) {
            throw new RuleViolation("poam.part-twice", part.number());
        }
        demandLiving(part);
        poam.origin().share();
        poam.signatures().touched(act);
        become(part, poam.id());
    }

    /** Lets a part stand for itself again. @throws RuleViolation {@code poam.not-its-part}, {@code poam.part-final} */
    void remove(Poam part) {
        if (!poam.id().equals(part.origin().parentId())) {
            throw new RuleViolation("poam.not-its-part", part.number());
        }
        demandLiving(part);
        poam.signatures().touched(act);
        become(part, null);
    }

    /** A shared item is not closed before its parts. @throws RuleViolation {@code poam.open-parts} */
    static void demandPartsDone(boolean anyOpen) {
        if (anyOpen) {
            throw new RuleViolation("poam.open-parts");
        }
    }

    private void become(Poam part, Long parentId) {
        part.news().addToTrail(FieldChange.of("parentRecord", part.origin().parentId(), parentId));
        part.origin().partOf(parentId);
        part.signatures().touched(act);
    }

    private static void demandLiving(Poam part) {
        if (part.status().isFinal()) {
            throw new RuleViolation("poam.part-final", part.number());
        }
    }
}
