package org.poamtracker.poam;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.poamtracker.platform.Texts;

/** Which item answers which finding, as a page fills it. The item is named by its number. */
public class LinkFinding implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 30)
    private String number;

    @NotNull
    private Long findingId;

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = Texts.orNull(number);
    }

    public Long getFindingId() {
        return findingId;
    }

    public void setFindingId(Long findingId) {
        this.findingId = findingId;
    }
}
