package org.poamtracker.finding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.poamtracker.platform.Texts;
import org.poamtracker.poam.SourceKind;

/** Which review saw it, when, about which time, and who may read it (FIND-1). */
public class ReviewFacts implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    private SourceKind sourceKind;

    @Size(max = 120)
    private String part;

    @Size(max = 60)
    private String auditNumber;

    @PastOrPresent
    private LocalDate reportedOn;

    private LocalDate periodFrom;

    private LocalDate periodTo;

    @PastOrPresent
    private LocalDate resolvedOn;

    @Size(max = 200)
    private String repeats;

    private boolean withheld;

    @Size(max = 1000)
    private String publicNote;

    @Size(max = 500)
    @Pattern(regexp = "https?://[^\\s<>\"]+")
    private String link;

    /** Every field by its key in the bundle, in the order in which pages show them. */
    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("sourceKind", sourceKind);
        values.put("part", part);
        values.put("auditNumber", auditNumber);
        values.put("reportedOn", reportedOn);
        values.put("periodFrom", periodFrom);
        values.put("periodTo", periodTo);
        values.put("resolvedOn", resolvedOn);
        values.put("repeats", repeats);
        values.put("withheld", withheld);
        values.put("publicNote", publicNote);
        values.put("link", link);
        return values;
    }

    public SourceKind getSourceKind() {
        return sourceKind;
    }

    public void setSourceKind(SourceKind sourceKind) {
        this.sourceKind = sourceKind;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = Texts.orNull(part);
    }

    public String getAuditNumber() {
        return auditNumber;
    }

    public void setAuditNumber(String auditNumber) {
        this.auditNumber = Texts.orNull(auditNumber);
    }

    public LocalDate getReportedOn() {
        return reportedOn;
    }

    public void setReportedOn(LocalDate reportedOn) {
        this.reportedOn = reportedOn;
    }

    public LocalDate getPeriodFrom() {
        return periodFrom;
    }

    public void setPeriodFrom(LocalDate periodFrom) {
        this.periodFrom = periodFrom;
    }

    public LocalDate getPeriodTo() {
        return periodTo;
    }

    public void setPeriodTo(LocalDate periodTo) {
        this.periodTo = periodTo;
    }

    public LocalDate getResolvedOn() {
        return resolvedOn;
    }

    public void setResolvedOn(LocalDate resolvedOn) {
        this.resolvedOn = resolvedOn;
    }

    public String getRepeats() {
        return repeats;
    }

    public void setRepeats(String repeats) {
        this.repeats = Texts.orNull(repeats);
    }

    public boolean isWithheld() {
        return withheld;
    }

    public void setWithheld(boolean withheld) {
        this.withheld = withheld;
    }

    public String getPublicNote() {
        return publicNote;
    }

    public void setPublicNote(String publicNote) {
        this.publicNote = Texts.orNull(publicNote);
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = Texts.orNull(link);
    }
}
