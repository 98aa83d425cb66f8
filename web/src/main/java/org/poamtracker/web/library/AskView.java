package org.poamtracker.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.poamtracker.library.Answers;
import org.poamtracker.library.AskQuestion;
import org.poamtracker.library.AskService;
import org.poamtracker.web.ui.AgencySwitch;

/** Behind library/ask.xhtml: a question in plain words, and what answers it (LIB-8). */
@Named
@RequestScoped
public class AskView {

    @Inject
    AskService library;

    @Inject
    AgencySwitch agency;

    @Inject
    AsOf asOf;

    private String question;
    private Answers answers;

    /** Asks what the address says. */
    public void open() {
        answers = library.ask(new AskQuestion(question, asOf.getDay(), agency.getId()));
    }

    /** Whether something was asked. */
    public boolean isAsked() {
        return question != null && !question.isBlank();
    }

    public Answers getAnswers() {
        return answers;
    }

    /** Words that the library does not know, as they were typed. */
    public String getUnknown() {
        return String.join(", ", answers.unknown());
    }

    /** What was looked for in the place of words that look mistyped. */
    public String getCorrected() {
        return String.join(", ", answers.corrected());
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }
}
