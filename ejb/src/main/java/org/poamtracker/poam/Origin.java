package org.poamtracker.poam;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Where an item comes from, besides its source. */
@Embeddable
class Origin {

    @Column(name = "REPEATS_ID")
    private Long repeatsId;

    @Column(name = "CLOSED_BEFORE_IMPORT", nullable = false)
    private boolean closedBeforeImport;

    @Column(name = "DEMO", nullable = false)
    private boolean demo;

    @Column(name = "PARENT_ID")
    private Long parentId;

    @Column(name = "SHARED", nullable = false)
    private boolean shared;

    /** It is about a weakness that was closed once already (POAM-9). */
    void repeats(Long closedId) {
        repeatsId = closedId;
    }

    void closedBeforeImport() {
        closedBeforeImport = true;
    }

    /** It was invented for a demonstration. */
    void demo() {
        demo = true;
    }

    /** It is an agency's part of another item (POAM-13); null where it stands for itself. */
    void partOf(Long sharedId) {
        parentId = sharedId;
    }

    /** It keeps parts together. */
    void share() {
        shared = true;
    }

    Long parentId() {
        return parentId;
    }

    boolean isShared() {
        return shared;
    }

    Long repeatsId() {
        return repeatsId;
    }

    boolean isClosedBeforeImport() {
        return closedBeforeImport;
    }

    boolean isDemo() {
        return demo;
    }
}
