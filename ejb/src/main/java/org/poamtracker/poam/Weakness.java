package org.poamtracker.poam;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import java.time.LocalDate;

/** What is wrong and who saw it. */
@Embeddable
class Weakness {

    @Column(name = "WEAKNESS_NAME", nullable = false)
    private String name;

    @Lob
    @Column(name = "DESCRIPTION", table = "POAM_TEXT")
    private String description;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND", nullable = false)
    private PoamKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "SOURCE_KIND")
    private SourceKind sourceKind;

    @Column(name = "DETECTOR_SOURCE")
    private String detectorSource;

    @Column(name = "SOURCE_IDENTIFIER")
    private String sourceIdentifier;

    @Column(name = "CONTROLS")
    private String controls;

    /** Follows from {@link #controls}; lists narrow by it. */
    @SuppressWarnings("UnusedVariable")
    @Column(name = "FAMILIES")
    private String families;

    @Column(name = "CVES")
    private String cves;

    @Column(name = "SERVICE_NAME")
    private String serviceName;

    @Column(name = "DETECTED_ON")
    private LocalDate detectedOn;

    protected Weakness() {}

    Weakness(WeaknessFacts facts) {
        name = facts.getWeaknessName();
        description = facts.getDescription();
        kind = facts.getKind();
        sourceKind = facts.getSourceKind();
        detectorSource = facts.getDetectorSource();
        sourceIdentifier = facts.getSourceIdentifier();
        controls = facts.getControls();
        families = Families.column(controls);
        cves = facts.getCves();
        serviceName = facts.getServiceName();
        detectedOn = facts.getDetectedOn();
    }

    void fill(WeaknessFacts facts) {
        facts.setWeaknessName(name);
        facts.setDescription(description);
        facts.setKind(kind);
        facts.setSourceKind(sourceKind);
        facts.setDetectorSource(detectorSource);
        facts.setSourceIdentifier(sourceIdentifier);
        facts.setControls(controls);
        facts.setCves(cves);
        facts.setServiceName(serviceName);
        facts.setDetectedOn(detectedOn);
    }

    LocalDate detectedOn() {
        return detectedOn;
    }

    SourceKind sourceKind() {
        return sourceKind;
    }

    String controls() {
        return controls;
    }
}
