package org.poamtracker.web.selfaudit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.poamtracker.selfaudit.ClauseCoverage;
import org.poamtracker.selfaudit.QuestionnaireDetail;
import org.poamtracker.selfaudit.QuestionnaireService;

/** Behind selfaudit/questionnaire.xhtml and selfaudit/coverage.xhtml. */
@Named
@RequestScoped
public class QuestionnaireShowView {

    @Inject
    QuestionnaireService questionnaires;

    private Long id;
    private QuestionnaireDetail questionnaire;
    private List<ClauseCoverage> coverage;
    private Map<String, Long> library;

    /** Reads the version that the address names. */
    public void open() {
        questionnaire = questionnaires.show(id == null ? 0 : id);
        library = questionnaires.requirements(questionnaire.parts().stream()
                .flatMap(part -> part.questions().stream())
                .flatMap(question -> question.clauses().stream())
                .toList());
    }

    /** The same, with which question asks about which clause. */
    public void cover() {
        open();
        coverage = questionnaires.coverage(id);
        library = questionnaires.requirements(
                coverage.stream().map(ClauseCoverage::citation).toList());
    }

    /** By clause the requirement of the library that it cites. */
    public Map<String, Long> getLibrary() {
        return library;
    }

    public QuestionnaireDetail getQuestionnaire() {
        return questionnaire;
    }

    /** The clauses of each instrument. */
    public List<Map.Entry<String, List<ClauseCoverage>>> getInstruments() {
        return coverage.stream()
                .collect(Collectors.groupingBy(ClauseCoverage::instrument, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .toList();
    }

    /** How many clauses nothing asks about. */
    public long getUncovered() {
        return coverage.stream().filter(clause -> clause.questions().isEmpty()).count();
    }

    public int getClauses() {
        return coverage.size();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
