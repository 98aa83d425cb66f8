package org.poamtracker.finding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.poamtracker.poam.Severity;

/** What a review saw. */
@Embeddable
class Seen {

    @Column(name = "CONDITION_SEEN", nullable = false)
    private String condition;

    @Enumerated(EnumType.STRING)
    @Column(name = "SEVERITY")
    private Severity severity;

    @Column(name = "FOUND")
    private Integer found;

    @Column(name = "TESTED")
    private Integer tested;

    @Column(name = "COUNTS")
    private String counts;

    @Column(name = "CRITERIA")
    private String criteria;

    @Column(name = "REQUIREMENTS")
    private String requirements;

    @Column(name = "ASSETS")
    private String assets;

    @Column(name = "CAUSE")
    private String cause;

    @Column(name = "EFFECT")
    private String effect;

    protected Seen() {}

    Seen(SeenFacts facts) {
        condition = facts.getCondition();
        severity = facts.getSeverity();
        found = facts.getFound();
        tested = facts.getTested();
        counts = facts.getCounts();
        criteria = facts.getCriteria();
        requirements = facts.getRequirements();
        assets = facts.getAssets();
        cause = facts.getCause();
        effect = facts.getEffect();
    }

    void fill(SeenFacts facts) {
        facts.setCondition(condition);
        facts.setSeverity(severity);
        facts.setFound(found);
        facts.setTested(tested);
        facts.setCounts(counts);
        facts.setCriteria(criteria);
        facts.setRequirements(requirements);
        facts.setAssets(assets);
        facts.setCause(cause);
        facts.setEffect(effect);
    }
}
