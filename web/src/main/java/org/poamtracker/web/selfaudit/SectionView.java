package org.poamtracker.web.selfaudit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.poamtracker.selfaudit.AnswerService;
import org.poamtracker.selfaudit.Choice;
import org.poamtracker.selfaudit.QuestionKind;
import org.poamtracker.selfaudit.QuestionnaireService;
import org.poamtracker.selfaudit.ResponseHead;
import org.poamtracker.selfaudit.ResponseService;
import org.poamtracker.selfaudit.SectionDetail;
import org.poamtracker.selfaudit.SectionProgress;

/** Behind selfaudit/section.xhtml: the questions of a section, each kept as it is answered (AUDIT-8). */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public class SectionView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ResponseService responses;

    @Inject
    AnswerService answers;

    @Inject
    QuestionnaireService questionnaires;

    private Long id;
    private Long section;
    private boolean open;
    private ResponseHead head;
    private transient SectionProgress progress;
    private boolean answering;
    private boolean leading;
    private Long previousId;
    private Long nextId;
    private List<AnswerLine> lines = List.of();
    private Map<String, Long> library = Map.of();

    /** Reads the section that the address names. */
    public void load() {
        SectionDetail detail = detail();
        answering = detail.answering();
        leading = detail.leading();
        previousId = detail.previousId();
        nextId = detail.nextId();
        lines = detail.answers().stream()
                .filter(row -> !open || row.choice() == null)
                .map(AnswerLine::new)
                .toList();
        library = new TreeMap<>(questionnaires.requirements(detail.answers().stream()
                .flatMap(row -> row.question().clauses().stream())
                .toList()));
    }

    private SectionDetail detail() {
        SectionDetail detail = responses.section(id == null ? 0 : id, section == null ? 0 : section);
        head = detail.head();
        progress = detail.section();
        return detail;
    }

    /** Keeps one answer. */
    public void save(AnswerLine line) {
        line.keep(answers);
    }

    /** Takes what somebody else said to a question. */
    public void takeTheirs(AnswerLine line) {
        line.takeTheirs();
    }

    /** How far the section has come now. */
    public SectionProgress getProgress() {
        if (progress == null) {
            detail();
        }
        return progress;
    }

    /** The answers that a question takes. */
    public List<Choice> choices(QuestionKind kind) {
        return Arrays.stream(Choice.values())
                .filter(choice -> kind == QuestionKind.MAY_NOT_APPLY || choice != Choice.NOT_APPLICABLE)
                .toList();
    }

    /** By clause the requirement of the library that it cites. */
    public Map<String, Long> getLibrary() {
        return library;
    }

    public ResponseHead getHead() {
        return head;
    }

    public List<AnswerLine> getLines() {
        return lines;
    }

    public boolean isAnswering() {
        return answering;
    }

    public boolean isLeading() {
        return leading;
    }

    public Long getPreviousId() {
        return previousId;
    }

    public Long getNextId() {
        return nextId;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getSection() {
        return section;
    }

    public void setSection(Long section) {
        this.section = section;
    }

    /** Whether only unanswered questions are shown. */
    public boolean isOpen() {
        return open;
    }

    public void setOpen(boolean open) {
        this.open = open;
    }
}
