package org.poamtracker.web.selfaudit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.poamtracker.evidence.EvidenceReuseService;
import org.poamtracker.evidence.EvidenceRow;
import org.poamtracker.selfaudit.AnswerRow;
import org.poamtracker.selfaudit.AnswerService;
import org.poamtracker.web.evidence.EvidenceFiles;
import org.poamtracker.web.evidence.FilesView;

/** Behind selfaudit/files.xhtml: the files that prove an answer, and those of the year before. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public class AnswerFilesView extends FilesView {

    private static final long serialVersionUID = 1L;

    @Inject
    AnswerService answers;

    @Inject
    EvidenceFiles evidenceFiles;

    @Inject
    EvidenceReuseService reuse;

    @Inject
    SelfauditWay way;

    private AnswerRow answer;

    /** Reads the answer that the address names. */
    public void open() {
        answer = answers.show(getId() == null ? 0 : getId());
    }

    @Override
    public String getType() {
        return "SELFAUDIT_ANSWER";
    }

    @Override
    protected String again(String said) {
        return way.to("files", getId(), said);
    }

    /** Lets a file of the year before prove this answer too. */
    public String reuse(long fileId) {
        reuse.reuse(fileId, getType(), getId());
        return again("done.reused");
    }

    public AnswerRow getAnswer() {
        return answer;
    }

    /** What was attached the year before; nothing for who does not reach that answer. */
    public List<EvidenceRow> getBefore() {
        return answer.last() == null || !answers.reaches(answer.last().answerId())
                ? List.of()
                : evidenceFiles.of(getType(), answer.last().answerId());
    }
}
