package org.poamtracker.selfaudit;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.poamtracker.platform.Texts;

/** An answer, as the page keeps it. */
public class SaveAnswer implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long answerId;
    private final long version;

    private Choice choice;

    @Size(max = 1000)
    private String reason;

    @Size(max = 2000)
    private String remark;

    /**
     * What is said to a question.
     *
     * @param version of the answer that the writer saw
     */
    public SaveAnswer(long answerId, long version) {
        this.answerId = answerId;
        this.version = version;
    }

    public long getAnswerId() {
        return answerId;
    }

    public long getVersion() {
        return version;
    }

    public Choice getChoice() {
        return choice;
    }

    public void setChoice(Choice choice) {
        this.choice = choice;
    }

    /** Why it does not apply; nothing for any other answer. */
    public String getReason() {
        return choice == Choice.NOT_APPLICABLE ? reason : null;
    }

    public void setReason(String reason) {
        this.reason = Texts.orNull(reason);
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = Texts.orNull(remark);
    }
}
