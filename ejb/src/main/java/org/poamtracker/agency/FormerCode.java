package org.poamtracker.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A code that an agency had. It stands in the numbers given under it, so that no other agency may take it (POAM-4). */
@Entity
@Table(name = "AGENCY_FORMER_CODE")
class FormerCode {

    @Id
    @Column(name = "CODE")
    private String code;

    @Column(name = "AGENCY_ID", nullable = false, updatable = false)
    private long agencyId;

    protected FormerCode() {}

    FormerCode(String code, long agencyId) {
        this.code = code;
        this.agencyId = agencyId;
    }

    long agencyId() {
        return agencyId;
    }
}
