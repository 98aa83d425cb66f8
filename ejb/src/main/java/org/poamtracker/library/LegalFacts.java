package org.poamtracker.library;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.platform.Texts;
import org.poamtracker.trail.FieldChange;

/** What a version says of anything legal: where to read it, when it is in force, and where that is from. */
@MappedSuperclass
public abstract class LegalFacts implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = 500)
    @Pattern(regexp = "https?://\\S+", message = "{library.link}")
    @Column(name = "LINK")
    private String link;

    @NotNull
    @Column(name = "IN_FORCE_FROM", nullable = false)
    private LocalDate inForceFrom;

    @Column(name = "IN_FORCE_TO")
    private LocalDate inForceTo;

    @Size(max = 500)
    @Column(name = "SOURCE")
    private String source;

    /** Nothing filled in yet. */
    protected LegalFacts() {}

    /** The same facts once more. */
    protected LegalFacts(LegalFacts other) {
        link = other.link;
        inForceFrom = other.inForceFrom;
        inForceTo = other.inForceTo;
        source = other.source;
    }

    /** Every field by its key in the bundle, in the order in which pages show them. */
    abstract Map<String, Object> values();

    /** What others say otherwise, field by field; none where they say the same. */
    List<FieldChange> changesTo(LegalFacts others) {
        Map<String, Object> before = values();
        Map<String, Object> after = others.values();
        return before.keySet().stream()
                .filter(field -> !Objects.equals(before.get(field), after.get(field)))
                .map(field -> FieldChange.of(field, before.get(field), after.get(field)))
                .toList();
    }

    /** @throws RuleViolation {@code library.ends-first} */
    void demandConsistent() {
        if (inForceTo != null && inForceTo.isBefore(inForceFrom)) {
            throw new RuleViolation("library.ends-first");
        }
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = Texts.orNull(link);
    }

    public LocalDate getInForceFrom() {
        return inForceFrom;
    }

    public void setInForceFrom(LocalDate inForceFrom) {
        this.inForceFrom = inForceFrom;
    }

    /** The last day; null while it is in force. */
    public LocalDate getInForceTo() {
        return inForceTo;
    }

    public void setInForceTo(LocalDate inForceTo) {
        this.inForceTo = inForceTo;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = Texts.orNull(source);
    }
}
