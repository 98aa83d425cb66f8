package org.poamtracker.library;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.platform.Texts;

/** What one version says of a requirement: what a form fills and a file holds. */
@Embeddable
public class RequirementFacts implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The longest text that forms and files may hold. */
    static final int LONGEST = 20_000;

    @NotBlank
    @Size(max = 300)
    @Column(name = "HEADING", nullable = false)
    private String heading;

    @Lob
    @Size(max = LONGEST)
    @Column(name = "TEXT")
    private String text;

    @Lob
    @Size(max = LONGEST)
    @Column(name = "GUIDANCE")
    private String guidance;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(name = "DUTY", nullable = false)
    private Duty duty = Duty.NONE;

    @Size(max = 500)
    @Pattern(regexp = "https?://\\S+", message = "{library.link}")
    @Column(name = "LINK")
    private String link;

    @Size(max = 1000)
    @Column(name = "WORDS")
    private String words;

    @NotNull
    @Column(name = "IN_FORCE_FROM", nullable = false)
    private LocalDate inForceFrom;

    @Column(name = "IN_FORCE_TO")
    private LocalDate inForceTo;

    @Size(max = 120)
    @Column(name = "SUPERSEDED_BY")
    private String supersededBy;

    @Size(max = 500)
    @Column(name = "SOURCE")
    private String source;

    /** Nothing filled in yet. */
    public RequirementFacts() {}

    /** The same facts once more. */
    public RequirementFacts(RequirementFacts other) {
        heading = other.heading;
        text = other.text;
        guidance = other.guidance;
        duty = other.duty;
        link = other.link;
        words = other.words;
        inForceFrom = other.inForceFrom;
        inForceTo = other.inForceTo;
        supersededBy = other.supersededBy;
        source = other.source;
    }

    /** Every field by its key in the bundle, in the order in which pages show them. */
    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("heading", heading);
        values.put("text", text);
        values.put("guidance", guidance);
        values.put("duty", duty);
        values.put("link", link);
        values.put("words", words);
        values.put("inForceFrom", inForceFrom);
        values.put("inForceTo", inForceTo);
        values.put("supersededBy", supersededBy);
        values.put("source", source);
        return values;
    }

    /** @throws RuleViolation {@code library.ends-first} */
    void demandConsistent() {
        if (inForceTo != null && inForceTo.isBefore(inForceFrom)) {
            throw new RuleViolation("library.ends-first");
        }
    }

    public String getHeading() {
        return heading;
    }

    public void setHeading(String heading) {
        this.heading = Texts.orNull(heading);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = Texts.orNull(text);
    }

    public String getGuidance() {
        return guidance;
    }

    public void setGuidance(String guidance) {
        this.guidance = Texts.orNull(guidance);
    }

    public Duty getDuty() {
        return duty;
    }

    public void setDuty(Duty duty) {
        this.duty = duty;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = Texts.orNull(link);
    }

    /** Other words by which people ask for it, commas between. */
    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = Texts.orNull(words);
    }

    public LocalDate getInForceFrom() {
        return inForceFrom;
    }

    public void setInForceFrom(LocalDate inForceFrom) {
        this.inForceFrom = inForceFrom;
    }

    public LocalDate getInForceTo() {
        return inForceTo;
    }

    public void setInForceTo(LocalDate inForceTo) {
        this.inForceTo = inForceTo;
    }

    public String getSupersededBy() {
        return supersededBy;
    }

    public void setSupersededBy(String supersededBy) {
        this.supersededBy = Texts.orNull(supersededBy);
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = Texts.orNull(source);
    }
}
