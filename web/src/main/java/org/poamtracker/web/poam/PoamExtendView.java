package org.poamtracker.web.poam;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.poamtracker.poam.AskExtension;
import org.poamtracker.poam.MilestoneRow;
import org.poamtracker.poam.MilestoneState;
import org.poamtracker.poam.PlanMilestone;
import org.poamtracker.poam.PoamAction;
import org.poamtracker.poam.PoamExtensionService;

/** Behind poam/extend.xhtml: a later date asked for, with the open milestones as they would be. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public class PoamExtendView extends PoamItemView {

    private static final long serialVersionUID = 1L;

    @Inject
    PoamExtensionService extensions;

    private AskExtension asked;
    private final List<PlanMilestone> steps = new ArrayList<>();

    @Override
    protected void prepare() {
        asked = new AskExtension(getItem().id(), getItem().version());
        getItem().milestones().stream()
                .filter(PoamExtendView::isOpen)
                .map(PoamExtendView::step)
                .forEach(steps::add);
    }

    /** Asks, naming the milestones that would change. */
    public String ask() {
        asked.getMilestones().clear();
        steps.stream().filter(this::isChanged).forEach(asked.getMilestones()::add);
        extensions.ask(asked);
        return back("done.extension-asked");
    }

    /** Whether the reader may ask now. */
    public boolean isAllowed() {
        return offers(PoamAction.ASK_EXTENSION);
    }

    /** The number of a milestone within the item. */
    public int position(PlanMilestone step) {
        return PoamProgressView.milestone(getItem(), step.getMilestoneId()).position();
    }

    private boolean isChanged(PlanMilestone step) {
        MilestoneRow row = PoamProgressView.milestone(getItem(), step.getMilestoneId());
        return !Objects.equals(row.plan().text(), step.getText())
                || !Objects.equals(row.plan().dueOn(), step.getDueOn());
    }

    private static boolean isOpen(MilestoneRow row) {
        return row.state() == MilestoneState.OPEN || row.state() == MilestoneState.LATE;
    }

    private static PlanMilestone step(MilestoneRow row) {
        PlanMilestone step = new PlanMilestone();
        step.setMilestoneId(row.id());
        step.setText(row.plan().text());
        step.setDueOn(row.plan().dueOn());
        step.setAssigneeId(row.plan().assigneeId());
        return step;
    }

    public AskExtension getAsked() {
        return asked;
    }

    public List<PlanMilestone> getSteps() {
        return steps;
    }
}
