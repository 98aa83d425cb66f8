package org.poamtracker.program;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.poamtracker.platform.Texts;

/** What is said of one element of a checklist, as a page fills it; unfinished as long as nobody signs. */
public class CheckFacts implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    private final String code;

    private CheckAnswer answer;

    @Size(max = 200)
    private String foundAt;

    @Size(max = 1000)
    private String remark;

    /** Of the element with this code. */
    public CheckFacts(String code) {
        this.code = code;
    }

    public String getCode() {
        return code;
    }

    public CheckAnswer getAnswer() {
        return answer;
    }

    public void setAnswer(CheckAnswer answer) {
        this.answer = answer;
    }

    public String getFoundAt() {
        return foundAt;
    }

    public void setFoundAt(String foundAt) {
        this.foundAt = Texts.orNull(foundAt);
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = Texts.orNull(remark);
    }
}
