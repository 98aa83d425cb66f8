package org.poamtracker.library;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.poamtracker.platform.Texts;

/** What one version says of an instrument: what a form fills and a file holds. */
@Embeddable
public class InstrumentFacts extends LegalFacts {

    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 300)
    @Column(name = "TITLE", nullable = false)
    private String title;

    @NotBlank
    @Size(max = 80)
    @Column(name = "SHORT_NAME", nullable = false)
    private String shortName;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(name = "KIND", nullable = false)
    private InstrumentKind kind;

    @Size(max = 200)
    @Column(name = "ISSUER")
    private String issuer;

    @Size(max = 2000)
    @Column(name = "SUMMARY")
    private String summary;

    @Size(max = 40)
    @Column(name = "SUPERSEDED_BY")
    private String supersededBy;

    @Size(max = 300)
    @Column(name = "ADOPTED_BY")
    private String adoptedBy;

    @Column(name = "ADOPTED_ON")
    private LocalDate adoptedOn;

    /** Nothing filled in yet. */
    public InstrumentFacts() {}

    /** The same facts once more. */
    public InstrumentFacts(InstrumentFacts other) {
        super(other);
        title = other.title;
        shortName = other.shortName;
        kind = other.kind;
        issuer = other.issuer;
        summary = other.summary;
        supersededBy = other.supersededBy;
        adoptedBy = other.adoptedBy;
        adoptedOn = other.adoptedOn;
    }

    @Override
    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("title", title);
        values.put("shortName", shortName);
        values.put("kind", kind);
        values.put("issuer", issuer);
        values.put("link", getLink());
        values.put("summary", summary);
        values.put("inForceFrom", getInForceFrom());
        values.put("inForceTo", getInForceTo());
        values.put("supersededBy", supersededBy);
        values.put("adoptedBy", adoptedBy);
        values.put("adoptedOn", adoptedOn);
        values.put("source", getSource());
        return values;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = Texts.orNull(title);
    }

    public String getShortName() {
        return shortName;
    }

    public void setShortName(String shortName) {
        this.shortName = Texts.orNull(shortName);
    }

    public InstrumentKind getKind() {
        return kind;
    }

    public void setKind(InstrumentKind kind) {
        this.kind = kind;
    }

    public String getIssuer() {
        return issuer;
    }

    public void setIssuer(String issuer) {
        this.issuer = Texts.orNull(issuer);
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = Texts.orNull(summary);
    }

    public String getSupersededBy() {
        return supersededBy;
    }

    public void setSupersededBy(String supersededBy) {
        this.supersededBy = Texts.orNull(supersededBy);
    }

    public String getAdoptedBy() {
        return adoptedBy;
    }

    public void setAdoptedBy(String adoptedBy) {
        this.adoptedBy = Texts.orNull(adoptedBy);
    }

    public LocalDate getAdoptedOn() {
        return adoptedOn;
    }

    public void setAdoptedOn(LocalDate adoptedOn) {
        this.adoptedOn = adoptedOn;
    }
}
