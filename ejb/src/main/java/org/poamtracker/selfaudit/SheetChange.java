package org.poamtracker.selfaudit;

import java.io.Serializable;
import org.poamtracker.platform.RuleViolation;

/**
 * What an uploaded workbook says otherwise than the server.
 *
 * @param now the answer as it stands
 * @param choice what the workbook says; null where it says nothing
 * @param reason why it does not apply
 * @param remark its remark
 * @param row of the workbook
 * @param stale whether somebody answered on the server after the workbook was made
 * @param problem why it cannot be taken, or null
 */
public record SheetChange(
        AnswerRow now, Choice choice, String reason, String remark, int row, boolean stale, RuleViolation problem)
        implements Serializable {

    /** Whether it can be taken. */
    public boolean isTakeable() {
        return problem == null;
    }

    /** The same, to be kept. */
    SaveAnswer command() {
        SaveAnswer said = new SaveAnswer(now.id(), now.version());
        said.setChoice(choice);
        said.setReason(reason);
        said.setRemark(remark);
        return said;
    }
}
