package org.poamtracker.library;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.poamtracker.platform.Texts;

/** A file that somebody brings: a catalogue, with what it does not say of itself, or a crosswalk. */
public class BringFile implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    private final ImportKind kind;

    @NotBlank
    @Size(max = 200)
    private String fileName;

    @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{1,39}", message = "{library.code}")
    private String code;

    @Size(max = 80)
    private String shortName;

    private LocalDate inForceFrom;
    private LocalDate from;
    private final EnumMap<EntityKind, Force> applies = new EnumMap<>(EntityKind.class);

    @NotBlank
    @Size(max = 1000)
    private String reason;

    /** One of a kind. */
    public BringFile(ImportKind kind) {
        this.kind = kind;
    }

    public ImportKind getKind() {
        return kind;
    }

    public String getFileName() {
        return fileName;
    }

    public void setFileName(String fileName) {
        this.fileName = Texts.orNull(fileName);
    }

    /** The code of the instrument that a catalogue is, known or new. */
    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = Texts.orNull(code);
    }

    /** What a new instrument is called for short. */
    public String getShortName() {
        return shortName;
    }

    public void setShortName(String shortName) {
        this.shortName = Texts.orNull(shortName);
    }

    /** Since when a new instrument is in force. */
    public LocalDate getInForceFrom() {
        return inForceFrom;
    }

    public void setInForceFrom(LocalDate inForceFrom) {
        this.inForceFrom = inForceFrom;
    }

    /** The first day that what is new or changed in a known instrument stands for; nothing for the day it is taken in. */
    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    /** Whom the new requirements of a catalogue concern; a kind that is not named is not concerned. */
    public Map<EntityKind, Force> getApplies() {
        return applies;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = Texts.orNull(reason);
    }
}
