package org.poamtracker.poam;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.poamtracker.platform.Texts;

/** Which item is a part of which (POAM-13), as a page fills it. The part is named by its number. */
public class LinkPart implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long poamId;

    @NotBlank
    @Size(max = 30)
    private String number;

    /** A part of one item. */
    public LinkPart(long poamId) {
        this.poamId = poamId;
    }

    public long getPoamId() {
        return poamId;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = Texts.orNull(number);
    }
}
