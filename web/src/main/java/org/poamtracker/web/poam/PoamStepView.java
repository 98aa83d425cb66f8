package org.poamtracker.web.poam;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.poamtracker.poam.MovePoam;
import org.poamtracker.poam.PoamClosureService;
import org.poamtracker.poam.PoamDraftService;
import org.poamtracker.poam.PoamReviewService;

/** Behind the pages of one step of an item's life each: submit, review, closure, verify, repeat, discard. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public class PoamStepView extends PoamItemView {

    private static final long serialVersionUID = 1L;

    @Inject
    PoamDraftService drafts;

    @Inject
    PoamReviewService reviews;

    @Inject
    PoamClosureService closures;

    @Inject
    PoamLacks wording;

    private MovePoam move;

    @Override
    protected void prepare() {
        move = new MovePoam(getItem().id(), getItem().version(), null);
    }

    /** Hands the draft in. */
    public String submit() {
        drafts.submit(move);
        return back("done.submitted");
    }

    /** Forgets the draft. */
    public String discard() {
        drafts.discard(move);
        return back("done.discarded");
    }

    /** Agrees to the plan. */
    public String agree() {
        reviews.open(move);
        return back("done.opened");
    }

    /** Returns it to be completed. */
    public String sendBack() {
        reviews.sendBack(move);
        return back("done.returned");
    }

    /** Says that it is done. */
    public String askClosure() {
        closures.ask(move);
        return back("done.closure");
    }

    /** Confirms that it is done. */
    public String verify() {
        closures.verify(move);
        return back("done.verified");
    }

    /** Does not confirm it. */
    public String refuse() {
        closures.refuse(move);
        return back("done.refused");
    }

    /** Begins a new draft for a weakness that came back. */
    public String repeat() {
        return way.on(drafts.repeat(getId()), "done.repeated", "edit");
    }

    /** Begins a new draft that says the same. */
    public String copy() {
        return way.on(drafts.copy(getId()), "done.cloned", "edit");
    }

    /** What a draft lacks, each with where to mend it. */
    public List<PoamLacks.Line> getLacks() {
        return wording.of(getItem());
    }

    public MovePoam getMove() {
        return move;
    }
}
