package org.poamtracker.selfaudit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.poamtracker.platform.Texts;

/** Which item answers what is missing, as a page fills it. The item is named by its number. */
public class LinkGap implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long answerId;

    @NotBlank
    @Size(max = 30)
    private String number;

    /** Of an answer. */
    public LinkGap(long answerId) {
        this.answerId = answerId;
    }

    public long getAnswerId() {
        return answerId;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = Texts.orNull(number);
    }
}
