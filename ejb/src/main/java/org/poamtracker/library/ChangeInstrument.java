package org.poamtracker.library;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.poamtracker.platform.Texts;

/** An instrument, new or as it is to be from a day on. */
public class ChangeInstrument implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank
    @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{1,39}", message = "{library.code}")
    private String code;

    private int revision;

    @Valid
    @NotNull
    private final InstrumentFacts facts;

    private LocalDate from;

    @NotBlank
    @Size(max = 1000)
    private String reason;

    /** A new one. */
    public ChangeInstrument() {
        facts = new InstrumentFacts();
    }

    /** One that is there: the version that the reader has before the eyes. */
    public ChangeInstrument(String code, int revision, InstrumentFacts known) {
        this.code = code;
        this.revision = revision;
        this.facts = new InstrumentFacts(known);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = Texts.orNull(code);
    }

    /** The version that it was made from; 0 for a new instrument. */
    public int getRevision() {
        return revision;
    }

    public InstrumentFacts getFacts() {
        return facts;
    }

    /** The first day it stands for; a new instrument stands from the day it comes into force. */
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
}
