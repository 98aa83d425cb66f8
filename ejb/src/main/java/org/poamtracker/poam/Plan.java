package org.poamtracker.poam;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import java.math.BigDecimal;
import org.poamtracker.platform.RuleViolation;

/** Who mends it, how and with what. Money is kept in cents. */
@Embeddable
class Plan {

    @Column(name = "UNIT_ID")
    private Long unitId;

    @Column(name = "OFFICE")
    private String office;

    @Column(name = "OWNER_ID")
    private Long ownerId;

    @Column(name = "POINT_OF_CONTACT")
    private String pointOfContact;

    @Lob
    @Column(name = "REMEDIATION_PLAN", table = "POAM_TEXT")
    private String remediationPlan;

    @Lob
    @Column(name = "RESOURCES", table = "POAM_TEXT")
    private String resources;

    @Column(name = "HOURS")
    private Integer hours;

    @Column(name = "CENTS")
    private Long cents;

    @Column(name = "UNFUNDED_CENTS")
    private Long unfundedCents;

    @Enumerated(EnumType.STRING)
    @Column(name = "FUNDING")
    private FundingKind funding;

    @Column(name = "FISCAL_YEAR")
    private Integer fiscalYear;

    @Lob
    @Column(name = "OBSTACLE", table = "POAM_TEXT")
    private String obstacle;

    protected Plan() {}

    /** @throws RuleViolation {@code poam.unfunded-too-much} where more is not funded than it costs */
    Plan(PlanFacts facts) {
        unitId = facts.getUnitId();
        office = facts.getOffice();
        ownerId = facts.getOwnerId();
        pointOfContact = facts.getPointOfContact();
        remediationPlan = facts.getRemediationPlan();
        resources = facts.getResources();
        hours = facts.getHours();
        cents = cents(facts.getDollars());
        unfundedCents = cents(facts.getUnfundedDollars());
        funding = facts.getFunding();
        fiscalYear = facts.getFiscalYear();
        obstacle = facts.getObstacle();
        if (unfundedCents != null && (cents == null || unfundedCents > cents)) {
            throw new RuleViolation("poam.unfunded-too-much");
        }
    }

    private static Long cents(BigDecimal dollars) {
        return dollars == null ? null : dollars.movePointRight(2).longValueExact();
    }

    private static BigDecimal dollars(Long cents) {
        return cents == null ? null : BigDecimal.valueOf(cents, 2);
    }

    void fill(PlanFacts facts) {
        facts.setUnitId(unitId);
        facts.setOffice(office);
        facts.setOwnerId(ownerId);
        facts.setPointOfContact(pointOfContact);
        facts.setRemediationPlan(remediationPlan);
        facts.setResources(resources);
        facts.setHours(hours);
        facts.setDollars(dollars(cents));
        facts.setUnfundedDollars(dollars(unfundedCents));
        facts.setFunding(funding);
        facts.setFiscalYear(fiscalYear);
        facts.setObstacle(obstacle);
    }

    Long ownerId() {
        return ownerId;
    }
}
