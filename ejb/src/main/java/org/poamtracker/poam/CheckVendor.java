package org.poamtracker.poam;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.poamtracker.platform.Texts;

/** A check-in with a vendor (POAM-12), as a page fills it. */
public class CheckVendor implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long poamId;
    private final long version;

    @NotNull
    private LocalDate askedOn;

    @NotBlank
    @Size(max = 200)
    private String asked;

    @NotBlank
    @Size(max = 2000)
    private String said;

    private LocalDate expectedOn;

    /** A check-in about one item. */
    public CheckVendor(long poamId, long version) {
        this.poamId = poamId;
        this.version = version;
    }

    VendorAnswer answer() {
        return new VendorAnswer(askedOn, asked, said, expectedOn);
    }

    public long getPoamId() {
        return poamId;
    }

    public long getVersion() {
        return version;
    }

    public LocalDate getAskedOn() {
        return askedOn;
    }

    public void setAskedOn(LocalDate askedOn) {
        this.askedOn = askedOn;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = Texts.orNull(asked);
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = Texts.orNull(said);
    }

    public LocalDate getExpectedOn() {
        return expectedOn;
    }

    public void setExpectedOn(LocalDate expectedOn) {
        this.expectedOn = expectedOn;
    }
}
