package org.poamtracker.savedview;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A list of items under a name. */
@Entity
@Table(name = "SAVEDVIEW")
class SavedView {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "SAVEDVIEW_SEQ")
    @SequenceGenerator(name = "SAVEDVIEW_SEQ", sequenceName = "SAVEDVIEW_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Version
    @Column(name = "VERSION", nullable = false)
    private long version;

    @Column(name = "OWNER_ID", nullable = false, updatable = false)
    private long ownerId;

    @Column(name = "OWNER_NAME", nullable = false)
    private String ownerName;

    @Column(name = "NAME", nullable = false)
    private String name;

    @Column(name = "ADDRESS", nullable = false)
    private String address;

    @Column(name = "AGENCY_ID")
    private Long agencyId;

    @Column(name = "SECRETARIAT_ID")
    private Long secretariatId;

    protected SavedView() {}

    SavedView(long ownerId, String name) {
        this.ownerId = ownerId;
        this.name = name;
    }

    /** Keeps what it says now; of a name that is kept already it says this instead of what it said. */
    void say(SaveView save, String owner) {
        ownerName = owner;
        address = save.getAddress();
        agencyId = save.getAgencyId();
        secretariatId = save.getSecretariatId();
    }

    SavedViewRow row(long reader, Long usual) {
        boolean own = ownerId == reader;
        boolean shared = agencyId != null || secretariatId != null;
        return new SavedViewRow(id, name, address, own, own ? null : ownerName, shared, id.equals(usual));
    }

    String name() {
        return name;
    }

    Long id() {
        return id;
    }
}
