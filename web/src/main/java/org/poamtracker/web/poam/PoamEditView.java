package org.poamtracker.web.poam;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Objects;
import org.poamtracker.poam.DueLimit;
import org.poamtracker.poam.EditPoam;
import org.poamtracker.poam.PlanFacts;
import org.poamtracker.poam.PoamAction;
import org.poamtracker.poam.PoamDraftService;
import org.poamtracker.poam.PoamFacts;
import org.poamtracker.poam.PoamStatus;

/** Behind poam/edit.xhtml. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public class PoamEditView extends PoamItemView {

    private static final long serialVersionUID = 1L;

    @Inject
    PoamDraftService drafts;

    private EditPoam edit;
    private DueLimit limit;

    @Override
    protected void prepare() {
        take(getItem().facts());
    }

    /** POAM-7: proposes a due date, and writes it where none stands or the one proposed before. */
    public void propose() {
        LocalDate before = getProposed();
        limit = drafts.dueLimit(getItem().summary().agencyId(), edit.getFacts());
        PlanFacts plan = edit.getFacts().getPlan();
        if (plan.getDueOn() == null || Objects.equals(plan.getDueOn(), before)) {
            plan.setDueOn(getProposed());
        }
    }

    /** Saves what was typed, unless somebody else saved meanwhile. */
    public String save() {
        drafts.edit(edit);
        return back("done.edited");
    }

    /** Saves what was typed over what somebody else saved, after the difference was shown. */
    public String overwrite() {
        PoamFacts typed = edit.getFacts();
        open();
        take(typed);
        return save();
    }

    private void take(PoamFacts facts) {
        edit = new EditPoam(getItem().id(), getItem().version(), facts);
        if (edit.getFacts().getPlan().getCosts().isEmpty()) {
            edit.getFacts().getPlan().addCost();
        }
        limit = isAllowed() ? drafts.dueLimit(getItem().summary().agencyId(), edit.getFacts()) : null;
    }

    /** Whether the reader may edit it now; if not, the page says so instead of a form. */
    public boolean isAllowed() {
        return offers(PoamAction.EDIT);
    }

    /** Whether its plan was agreed to, so that some fields stay as they are. */
    public boolean isAgreed() {
        return getItem().summary().status() != PoamStatus.DRAFT;
    }

    public EditPoam getEdit() {
        return edit;
    }

    /** What limits the due date, and why; null while nothing does. */
    public DueLimit getLimit() {
        return limit;
    }

    private LocalDate getProposed() {
        return limit == null ? null : limit.day();
    }

    public String getOwnerName() {
        return getItem().summary().owner();
    }
}
