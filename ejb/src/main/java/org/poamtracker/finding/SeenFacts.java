package org.poamtracker.finding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.poamtracker.platform.Texts;
import org.poamtracker.poam.Severity;

/** What a review saw: the parts of a finding (FIND-1). Only the condition is demanded; a part that the source does not say stays empty. */
public class SeenFacts implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 2000)
    private String condition;

    private Severity severity;

    @PositiveOrZero
    private Integer found;

    @Positive
    private Integer tested;

    @Size(max = 1000)
    private String counts;

    @Size(max = 2000)
    private String criteria;

    @Size(max = 2000)
    private String requirements;

    @Size(max = 2000)
    private String assets;

    @Size(max = 2000)
    private String cause;

    @Size(max = 2000)
    private String effect;

    /** Every field by its key in the bundle, in the order in which pages show them. */
    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("condition", condition);
        values.put("severity", severity);
        values.put("found", found);
        values.put("tested", tested);
        values.put("counts", counts);
        values.put("criteria", criteria);
        values.put("requirements", requirements);
        values.put("assets", assets);
        values.put("cause", cause);
        values.put("effect", effect);
        return values;
    }

    /** The requirements, which are typed one to a line: {@code 201 CMR 17.03(2)(f)}. */
    public List<String> requirementList() {
        return Texts.lines(requirements);
    }

    /** The assets, which are typed one to a line. */
    public List<String> assetList() {
        return Texts.lines(assets);
    }

    public String getCondition() {
        return condition;
    }

    public void setCondition(String condition) {
        this.condition = Texts.orNull(condition);
    }

    public Severity getSeverity() {
        return severity;
    }

    public void setSeverity(Severity severity) {
        this.severity = severity;
    }

    public Integer getFound() {
        return found;
    }

    public void setFound(Integer found) {
        this.found = found;
    }

    public Integer getTested() {
        return tested;
    }

    public void setTested(Integer tested) {
        this.tested = tested;
    }

    public String getCounts() {
        return counts;
    }

    public void setCounts(String counts) {
        this.counts = Texts.orNull(counts);
    }

    public String getCriteria() {
        return criteria;
    }

    public void setCriteria(String criteria) {
        this.criteria = Texts.orNull(criteria);
    }

    public String getRequirements() {
        return requirements;
    }

    public void setRequirements(String requirements) {
        this.requirements = Texts.orNull(requirements);
    }

    public String getAssets() {
        return assets;
    }

    public void setAssets(String assets) {
        this.assets = Texts.orNull(assets);
    }

    public String getCause() {
        return cause;
    }

    public void setCause(String cause) {
        this.cause = Texts.orNull(cause);
    }

    public String getEffect() {
        return effect;
    }

    public void setEffect(String effect) {
        this.effect = Texts.orNull(effect);
    }
}
