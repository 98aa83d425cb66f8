package org.poamtracker.library;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import org.poamtracker.platform.Texts;

/** What one version says of a requirement: what a form fills and a file holds. */
@Embeddable
public class RequirementFacts extends LegalFacts {

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

    @Size(max = 1000)
    @Column(name = "WORDS")
    private String words;

    @Size(max = 120)
    @Column(name = "SUPERSEDED_BY")
    private String supersededBy;

    /** Nothing filled in yet. */
    public RequirementFacts() {}

    /** The same facts once more. */
    public RequirementFacts(RequirementFacts other) {
        super(other);
        heading = other.heading;
        text = other.text;
        guidance = other.guidance;
        duty = other.duty;
        words = other.words;
        supersededBy = other.supersededBy;
    }

    @Override
    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("heading", heading);
        values.put("text", text);
        values.put("guidance", guidance);
        values.put("duty", duty);
        values.put("link", getLink());
        values.put("words", words);
        values.put("inForceFrom", getInForceFrom());
        values.put("inForceTo", getInForceTo());
        values.put("supersededBy", supersededBy);
        values.put("source", getSource());
        return values;
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

    /** Other words by which people ask for it, commas between. */
    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = Texts.orNull(words);
    }

    public String getSupersededBy() {
        return supersededBy;
    }

    public void setSupersededBy(String supersededBy) {
        this.supersededBy = Texts.orNull(supersededBy);
    }
}
