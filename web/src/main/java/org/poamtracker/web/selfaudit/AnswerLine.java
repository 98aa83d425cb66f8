package org.poamtracker.web.selfaudit;

import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.List;
import org.poamtracker.platform.Difference;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.platform.StaleRecord;
import org.poamtracker.selfaudit.AnswerRow;
import org.poamtracker.selfaudit.AnswerService;
import org.poamtracker.selfaudit.Choice;
import org.poamtracker.selfaudit.SaveAnswer;
import org.poamtracker.web.ui.RuleTexts;

/** One question of a section, what stands in its fields, and what became of it when it was kept last (AUDIT-8). */
@SuppressWarnings("serial") // the list is a copy, and that is serializable
public class AnswerLine implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What became of the answer. */
    public enum State {
        UNCHANGED,
        SAVED,
        REFUSED,
        /** Somebody else answered meanwhile. */
        STALE
    }

    private AnswerRow row;
    private Choice choice;
    private String reason;
    private String remark;
    private State state = State.UNCHANGED;
    private String problem;
    private List<Difference> differences = List.of();

    AnswerLine(AnswerRow row) {
        take(row);
    }

    /** Keeps what stands in the fields; what is wrong with it is said beside them, since all other answers are kept. */
    void keep(AnswerService answers) {
        SaveAnswer said = new SaveAnswer(row.id(), row.version());
        said.setChoice(choice);
        said.setReason(reason);
        said.setRemark(remark);
        differences = List.of();
        problem = null;
        try {
            take(answers.save(said));
            state = State.SAVED;
        } catch (StaleRecord stale) {
            state = State.STALE;
            differences = List.copyOf(stale.differences());
            problem = words(stale);
            row = answers.show(row.id());
        } catch (RuleViolation refused) {
            state = State.REFUSED;
            problem = words(refused);
        }
    }

    /** Takes what somebody else said instead of one's own. */
    void takeTheirs() {
        take(row);
        state = State.UNCHANGED;
        differences = List.of();
        problem = null;
    }

    private void take(AnswerRow now) {
        row = now;
        choice = now.choice();
        reason = now.reason();
        remark = now.remark();
    }

    private static String words(RuleViolation violation) {
        return String.join(
                " ",
                RuleTexts.of(FacesContext.getCurrentInstance()).lines(violation).toList());
    }

    public AnswerRow getRow() {
        return row;
    }

    public State getState() {
        return state;
    }

    /** What is wrong, in words; null for nothing. */
    public String getProblem() {
        return problem;
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    /** Whether Not applicable is chosen, so that a reason is asked for. */
    public boolean isReasonAsked() {
        return choice == Choice.NOT_APPLICABLE;
    }

    public Choice getChoice() {
        return choice;
    }

    public void setChoice(Choice choice) {
        this.choice = choice;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
