package org.poamtracker.web.poam;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.poamtracker.discussion.ActivityRow;
import org.poamtracker.discussion.CommentRow;
import org.poamtracker.discussion.DiscussionService;
import org.poamtracker.poam.ChangeRow;
import org.poamtracker.poam.MilestoneState;
import org.poamtracker.poam.PoamAction;
import org.poamtracker.poam.PoamDetail;
import org.poamtracker.poam.PoamDraftService;
import org.poamtracker.poam.PoamRepeatService;
import org.poamtracker.poam.PoamService;
import org.poamtracker.poam.PoamStatus;
import org.poamtracker.poam.RequestRow;
import org.poamtracker.repeat.Repetition;

/** Behind poam/show.xhtml. */
@Named
@RequestScoped
public class PoamShowView {

    private static final int LATEST = 8;
    private static final int LATEST_SAID = 3;

    @Inject
    PoamService poams;

    @Inject
    PoamRepeatService repeats;

    @Inject
    DiscussionService discussions;

    @Inject
    PoamDraftService drafts;

    @Inject
    PoamLacks wording;

    @Inject
    PoamWay way;

    private long id;
    private PoamDetail item;
    private Repetition repetition;
    private List<ChangeRow> ledger;
    private List<ActivityRow> latest;
    private List<CommentRow> said;

    /** Reads the item that the address names. */
    public void open() {
        item = poams.show(id);
        ledger = poams.ledger(id);
        boolean early =
                item.summary().status() == PoamStatus.DRAFT || item.summary().status() == PoamStatus.SUBMITTED;
        repetition = early || item.repeats() != null ? repeats.repetition(id) : null;
        latest = discussions.activity(id, null).rows().stream().limit(LATEST).toList();
        said = discussions.comments(id, null, null).rows().stream()
                .limit(LATEST_SAID)
                .toList();
    }

    /** What it repeats or, as long as it was not opened, seems to repeat. */
    public Repetition getRepetition() {
        return repetition;
    }

    /** Whether the reader may do this with the item now. */
    public boolean may(String action) {
        return item.actions().contains(PoamAction.valueOf(action));
    }

    /** The pages of what the reader may do, the next step first. */
    public List<String> getSteps() {
        return PoamSteps.of(item);
    }

    /** The pages of what the reader may do and seldom does. */
    public List<String> getRareSteps() {
        return PoamSteps.rare(item);
    }

    /** POAM-9: begins a new draft for a weakness that came back. */
    public String repeat() {
        return way.on(drafts.repeat(id), "done.repeated", "edit");
    }

    /** Whether the reader may do something with its milestones. */
    public boolean isWorking() {
        return item.actions().contains(PoamAction.PLAN_MILESTONES)
                || item.actions().contains(PoamAction.WORK_MILESTONES);
    }

    /** What a draft lacks, each with where to mend it. */
    public List<PoamLacks.Line> getLacks() {
        return wording.of(item);
    }

    /** Whether it is a draft that lacks nothing, and the reader may hand it in. */
    public boolean isComplete() {
        return item.missing().isEmpty() && item.actions().contains(PoamAction.SUBMIT);
    }

    /** Whether a milestone is late while the item is worked. */
    public boolean isLate() {
        return item.actions().contains(PoamAction.WORK_MILESTONES)
                && item.milestones().stream().anyMatch(milestone -> milestone.state() == MilestoneState.LATE);
    }

    /** The request that waits to be decided, or null. */
    public RequestRow getWaiting() {
        return item.requests().stream()
                .filter(RequestRow::isWaiting)
                .findFirst()
                .orElse(null);
    }

    public PoamDetail getItem() {
        return item;
    }

    public List<ChangeRow> getLedger() {
        return ledger;
    }

    public List<ActivityRow> getLatest() {
        return latest;
    }

    /** What was said last. */
    public List<CommentRow> getSaid() {
        return said;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id == null ? 0 : id;
    }
}
