package org.poamtracker.library;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.poamtracker.platform.Texts;

/** A requirement, new or as it is to be from a day on. */
public class ChangeRequirement implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;
    private int revision;
    private String instrument;

    @NotBlank
    @Size(max = 120)
    private String citation;

    @Size(max = 120)
    private String parent;

    @Valid
    @NotNull
    private final RequirementFacts facts;

    private final EnumMap<EntityKind, Force> applies = new EnumMap<>(EntityKind.class);
    private LocalDate from;

    @NotBlank
    @Size(max = 1000)
    private String reason;

    /** A new one of an instrument. */
    public ChangeRequirement(String instrument) {
        this.instrument = instrument;
        this.facts = new RequirementFacts();
    }

    /** One that is there, as the reader has it before the eyes. */
    public ChangeRequirement(RequirementDetail known) {
        id = known.id();
        revision = known.version().revision();
        instrument = known.instrument().code();
        citation = known.citation();
        facts = new RequirementFacts(known.facts());
        known.applies().forEach(each -> applies.put(each.kind(), each.force()));
    }

    /** Null for a new one. */
    public Long getId() {
        return id;
    }

    /** The version that it was made from; 0 for a new one. */
    public int getRevision() {
        return revision;
    }

    /** The code of its instrument. */
    public String getInstrument() {
        return instrument;
    }

    public String getCitation() {
        return citation;
    }

    public void setCitation(String citation) {
        this.citation = Texts.orNull(citation);
    }

    /** The citation of what a new one belongs to; nothing for the highest. */
    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = Texts.orNull(parent);
    }

    public RequirementFacts getFacts() {
        return facts;
    }

    /** Whom it concerns, and how; a kind that is not named is not concerned. */
    public Map<EntityKind, Force> getApplies() {
        return applies;
    }

    /** The first day it stands for; a new one stands from the day it comes into force. */
    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = Texts.orNull(reason);
    }

    /** What it is to say, from its own day or this one. */
    Wording wording(LocalDate otherwise) {
        Map<EntityKind, Force> concerned = new EnumMap<>(EntityKind.class);
        applies.forEach((kind, force) -> {
            if (force != null) {
                concerned.put(kind, force);
            }
        });
        return new Wording(facts, concerned, from == null ? otherwise : from);
    }
}
