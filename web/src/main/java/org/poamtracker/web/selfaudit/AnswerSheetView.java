package org.poamtracker.web.selfaudit;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Permission;
import org.poamtracker.selfaudit.AnswerSheetService;
import org.poamtracker.selfaudit.ResponseDetail;
import org.poamtracker.selfaudit.ResponseHead;
import org.poamtracker.selfaudit.ResponseService;
import org.poamtracker.selfaudit.ResponseStatus;
import org.poamtracker.selfaudit.SheetChange;
import org.poamtracker.web.ui.RuleTexts;

/** Behind selfaudit/offline.xhtml: a workbook to be filled, and what a filled one says otherwise. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public class AnswerSheetView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ResponseService responses;

    @Inject
    AnswerSheetService sheets;

    @Inject
    CurrentUser user;

    @Inject
    SelfauditWay way;

    private Long id;
    private ResponseHead head;
    private boolean answering;
    private transient Part file;
    private List<SheetChange> changes;
    private final Map<Long, Boolean> chosen = new HashMap<>();

    /** Reads the response that the address names. */
    public void open() {
        ResponseDetail detail = responses.show(id == null ? 0 : id);
        head = detail.head();
        answering = head.status() == ResponseStatus.ANSWERING
                && user.may(Permission.SELFAUDIT_ANSWER)
                && (detail.leading() || detail.sections().stream().anyMatch(part -> part.mine()));
    }

    /** Compares the file with what stands here. What somebody answered here meanwhile is not chosen at first. */
    public void compare() throws IOException {
        if (file == null) { // the form was sent by somebody to whom it was not offered
            throw new RuleViolation("selfaudit.response.unknown", id);
        }
        try (InputStream content = file.getInputStream()) {
            changes = sheets.compare(id, content, file.getSubmittedFileName());
        }
        chosen.clear();
        changes.stream()
                .filter(SheetChange::isTakeable)
                .forEach(change -> chosen.put(change.now().id(), !change.stale()));
    }

    /** Takes what is chosen. */
    public String take() {
        Set<Long> ids = chosen.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        int taken = sheets.take(id, changes == null ? List.of() : changes, ids);
        return way.to("show", id, "done.taken-over", taken);
    }

    /** What the file says otherwise; null before one was compared. */
    public List<SheetChange> getChanges() {
        return changes;
    }

    /** Why one cannot be taken. */
    public String problem(SheetChange change) {
        return String.join(
                " ",
                RuleTexts.of(FacesContext.getCurrentInstance())
                        .lines(change.problem())
                        .toList());
    }

    /** Which of it is to be taken, by answer. */
    public Map<Long, Boolean> getChosen() {
        return chosen;
    }

    public ResponseHead getHead() {
        return head;
    }

    /** Whether the reader answers now. */
    public boolean isAnswering() {
        return answering;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
