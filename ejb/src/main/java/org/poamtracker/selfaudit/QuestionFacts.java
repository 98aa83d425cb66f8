package org.poamtracker.selfaudit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import org.poamtracker.platform.Texts;
import org.poamtracker.trail.FieldChange;

/** A question, as a form fills it. */
public class QuestionFacts implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank
    @Pattern(regexp = "[A-Z][A-Z0-9.]{0,9}", message = "{selfaudit.code}")
    private String code;

    @NotBlank
    @Size(max = 1000)
    private String text;

    @Size(max = 2000)
    private String help;

    @Size(max = 1000)
    private String clauses;

    @NotNull
    private QuestionKind kind = QuestionKind.ALWAYS;

    private boolean evidenceNeeded;

    @Min(1)
    @Max(5)
    private int weight = 1;

    /** A question to be written. */
    public QuestionFacts() {}

    QuestionFacts(
            String code,
            String text,
            String help,
            String clauses,
            QuestionKind kind,
            boolean evidenceNeeded,
            int weight) {
        this.code = code;
        this.text = text;
        this.help = help;
        this.clauses = clauses;
        this.kind = kind;
        this.evidenceNeeded = evidenceNeeded;
        this.weight = weight;
    }

    /** What another form says differently. */
    List<FieldChange> changesTo(QuestionFacts other) {
        return List.of(
                        FieldChange.of("code", code, other.code),
                        FieldChange.of("text", text, other.text),
                        FieldChange.of("help", help, other.help),
                        FieldChange.of("clauses", clauses, Clauses.join(Clauses.of(other.clauses))),
                        FieldChange.of("kind", kind, other.kind),
                        FieldChange.of("evidenceNeeded", evidenceNeeded, other.evidenceNeeded),
                        FieldChange.of("weight", weight, other.weight))
                .stream()
                .filter(FieldChange::changes)
                .toList();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = Texts.orNull(code);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = Texts.orNull(text);
    }

    public String getHelp() {
        return help;
    }

    public void setHelp(String help) {
        this.help = Texts.orNull(help);
    }

    public String getClauses() {
        return clauses;
    }

    public void setClauses(String clauses) {
        this.clauses = Texts.orNull(clauses);
    }

    public QuestionKind getKind() {
        return kind;
    }

    public void setKind(QuestionKind kind) {
        this.kind = kind;
    }

    public boolean isEvidenceNeeded() {
        return evidenceNeeded;
    }

    public void setEvidenceNeeded(boolean evidenceNeeded) {
        this.evidenceNeeded = evidenceNeeded;
    }

    public int getWeight() {
        return weight;
    }

    public void setWeight(int weight) {
        this.weight = weight;
    }
}
