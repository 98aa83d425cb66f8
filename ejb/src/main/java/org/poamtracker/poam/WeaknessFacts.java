package org.poamtracker.poam;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.poamtracker.platform.Texts;

/** What is wrong, where, and who saw it (POAM-1), as a page or a workbook fills it. Only the name is demanded of a draft. */
public class WeaknessFacts implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = 100)
    private String externalId;

    @NotNull
    private PoamKind kind = PoamKind.ITEM;

    @NotBlank
    @Size(max = 500)
    private String weaknessName;

    @Size(max = 32767)
    private String description;

    private SourceKind sourceKind;

    @Size(max = 300)
    private String detectorSource;

    @Size(max = 300)
    private String sourceIdentifier;

    @Size(max = 1000)
    private String controls;

    @Size(max = 1000)
    private String cves;

    @Size(max = 300)
    private String serviceName;

    @Size(max = 32767)
    private String assets;

    @PastOrPresent
    private LocalDate detectedOn;

    private Severity originalRating;

    /** Every field by its key in the bundle, in the order in which pages show them. */
    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("externalId", externalId);
        values.put("kind", kind);
        values.put("weaknessName", weaknessName);
        values.put("description", description);
        values.put("sourceKind", sourceKind);
        values.put("detectorSource", detectorSource);
        values.put("sourceIdentifier", sourceIdentifier);
        values.put("controls", controls);
        values.put("cves", cves);
        values.put("serviceName", serviceName);
        values.put("assets", assets);
        values.put("detectedOn", detectedOn);
        values.put("originalRating", originalRating);
        return values;
    }

    /** The assets, which are typed one to a line. */
    List<String> assetList() {
        return Texts.lines(assets);
    }

    public String getExternalId() {
        return externalId;
    }

    public void setExternalId(String externalId) {
        this.externalId = Texts.orNull(externalId);
    }

    public PoamKind getKind() {
        return kind;
    }

    public void setKind(PoamKind kind) {
        this.kind = kind;
    }

    public String getWeaknessName() {
        return weaknessName;
    }

    public void setWeaknessName(String weaknessName) {
        this.weaknessName = Texts.orNull(weaknessName);
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = Texts.orNull(description);
    }

    public SourceKind getSourceKind() {
        return sourceKind;
    }

    public void setSourceKind(SourceKind sourceKind) {
        this.sourceKind = sourceKind;
    }

    public String getDetectorSource() {
        return detectorSource;
    }

    public void setDetectorSource(String detectorSource) {
        this.detectorSource = Texts.orNull(detectorSource);
    }

    public String getSourceIdentifier() {
        return sourceIdentifier;
    }

    public void setSourceIdentifier(String sourceIdentifier) {
        this.sourceIdentifier = Texts.orNull(sourceIdentifier);
    }

    public String getControls() {
        return controls;
    }

    public void setControls(String controls) {
        this.controls = Texts.orNull(controls);
    }

    public String getCves() {
        return cves;
    }

    public void setCves(String cves) {
        this.cves = Texts.orNull(cves);
    }

    public String getServiceName() {
        return serviceName;
    }

    public void setServiceName(String serviceName) {
        this.serviceName = Texts.orNull(serviceName);
    }

    public String getAssets() {
        return assets;
    }

    public void setAssets(String assets) {
        this.assets = Texts.orNull(assets);
    }

    public LocalDate getDetectedOn() {
        return detectedOn;
    }

    public void setDetectedOn(LocalDate detectedOn) {
        this.detectedOn = detectedOn;
    }

    public Severity getOriginalRating() {
        return originalRating;
    }

    public void setOriginalRating(Severity originalRating) {
        this.originalRating = originalRating;
    }
}
