package org.poamtracker.web.selfaudit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.poamtracker.selfaudit.QuestionnaireRow;
import org.poamtracker.selfaudit.QuestionnaireService;

/** Behind selfaudit/questionnaires.xhtml. */
@Named
@RequestScoped
public class QuestionnaireListView {

    @Inject
    QuestionnaireService questionnaires;

    private List<QuestionnaireRow> rows;

    @PostConstruct
    void open() {
        rows = questionnaires.list();
    }

    public List<QuestionnaireRow> getRows() {
        return rows;
    }
}
