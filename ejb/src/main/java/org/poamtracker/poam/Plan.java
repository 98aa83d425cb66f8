package org.poamtracker.poam;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Lob;

/** Who mends it and how. What it takes in each fiscal year stands in {@link Cost}. */
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

    protected Plan() {}

    Plan(PlanFacts facts) {
        unitId = facts.getUnitId();
        office = facts.getOffice();
        ownerId = facts.getOwnerId();
        pointOfContact = facts.getPointOfContact();
        remediationPlan = facts.getRemediationPlan();
        resources = facts.getResources();
    }

    void fill(PlanFacts facts) {
        facts.setUnitId(unitId);
        facts.setOffice(office);
        facts.setOwnerId(ownerId);
        facts.setPointOfContact(pointOfContact);
        facts.setRemediationPlan(remediationPlan);
        facts.setResources(resources);
    }

    Long ownerId() {
        return ownerId;
    }
}
