package org.poamtracker.poam;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** An item answers a finding (FIND-3). Of the finding only the id is known here. */
@Entity
@Table(name = "POAM_FINDING")
@IdClass(PoamFinding.Key.class)
class PoamFinding {

    @Id
    @Column(name = "FINDING_ID")
    private long findingId;

    @Id
    @Column(name = "POAM_ID")
    private long poamId;

    protected PoamFinding() {}

    PoamFinding(long findingId, long poamId) {
        this.findingId = findingId;
        this.poamId = poamId;
    }

    /** The two ids together. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long findingId;
        private long poamId;

        protected Key() {}

        Key(long findingId, long poamId) {
            this.findingId = findingId;
            this.poamId = poamId;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.findingId == findingId && key.poamId == poamId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(findingId, poamId);
        }
    }
}
