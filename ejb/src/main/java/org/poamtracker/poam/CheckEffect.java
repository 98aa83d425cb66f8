package org.poamtracker.poam;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.poamtracker.platform.Texts;

/** What somebody found who looked whether an item had helped (POAM-8), as a page fills it. */
public class CheckEffect implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long poamId;
    private final long version;

    @NotNull
    private LocalDate checkedOn;

    @NotNull
    private Boolean effective;

    @NotBlank
    @Size(max = 2000)
    private String note;

    @Size(max = 500)
    private String evidence;

    /** About one item. */
    public CheckEffect(long poamId, long version) {
        this.poamId = poamId;
        this.version = version;
    }

    EffectFound found() {
        return new EffectFound(checkedOn, effective, note, evidence);
    }

    public long getPoamId() {
        return poamId;
    }

    public long getVersion() {
        return version;
    }

    public LocalDate getCheckedOn() {
        return checkedOn;
    }

    public void setCheckedOn(LocalDate checkedOn) {
        this.checkedOn = checkedOn;
    }

    public Boolean getEffective() {
        return effective;
    }

    public void setEffective(Boolean effective) {
        this.effective = effective;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = Texts.orNull(note);
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = Texts.orNull(evidence);
    }
}
