package org.poamtracker.finding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** A finding concerns an agency; by these rows it is reached. */
@Entity
@Table(name = "FINDING_AGENCY")
@IdClass(FindingAgency.Key.class)
class FindingAgency {

    @Id
    @Column(name = "FINDING_ID")
    private long findingId;

    @Id
    @Column(name = "AGENCY_ID")
    private long agencyId;

    protected FindingAgency() {}

    FindingAgency(long findingId, long agencyId) {
        this.findingId = findingId;
        this.agencyId = agencyId;
    }

    long findingId() {
        return findingId;
    }

    long agencyId() {
        return agencyId;
    }

    /** The two ids together. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long findingId;
        private long agencyId;

        protected Key() {}

        Key(long findingId, long agencyId) {
            this.findingId = findingId;
            this.agencyId = agencyId;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.findingId == findingId && key.agencyId == agencyId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(findingId, agencyId);
        }
    }
}
