package org.poamtracker.web.poam;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.poamtracker.poam.MovePoam;
import org.poamtracker.poam.PoamAction;
import org.poamtracker.poam.PoamClosureService;
import org.poamtracker.poam.PoamDetail;
import org.poamtracker.poam.PoamDraftService;
import org.poamtracker.poam.PoamReviewService;
import org.poamtracker.poam.PoamService;

/** Behind the pages of one step of an item's life each: submit, review, closure, verify, repeat, discard. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public class PoamStepView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PoamService poams;

    @Inject
    PoamDraftService drafts;

    @Inject
    PoamReviewService reviews;

    @Inject
    PoamClosureService closures;

    @Inject
    PoamLacks wording;

    @Inject
    PoamWay way;

    private Long id;
    private PoamDetail item;
    private MovePoam move;

    /** Reads the item that the address names. */
    public void open() {
        item = poams.show(id);
        move = new MovePoam(item.id(), item.version(), null);
    }

    /** Hands the draft in. */
    public String submit() {
        drafts.submit(move);
        return way.on(id, "done.submitted");
    }

    /** Forgets the draft. */
    public String discard() {
        drafts.discard(move);
        return way.on(id, "done.discarded");
    }

    /** Agrees to the plan. */
    public String agree() {
        reviews.open(move);
        return way.on(id, "done.opened");
    }

    /** Returns it to be completed. */
    public String sendBack() {
        reviews.sendBack(move);
        return way.on(id, "done.returned");
    }

    /** Says that it is done. */
    public String askClosure() {
        closures.ask(move);
        return way.on(id, "done.closure");
    }

    /** Confirms that it is done. */
    public String verify() {
        closures.verify(move);
        return way.on(id, "done.verified");
    }

    /** Does not confirm it. */
    public String refuse() {
        closures.refuse(move);
        return way.on(id, "done.refused");
    }

    /** Begins a new draft for a weakness that came back. */
    public String repeat() {
        return way.on(drafts.repeat(id), "done.repeated", "edit");
    }

    /** Begins a new draft that says the same. */
    public String copy() {
        return way.on(drafts.copy(id), "done.cloned", "edit");
    }

    /** Whether the reader may do this now; if not, the page says so instead of a form. */
    public boolean may(String action) {
        return item.actions().contains(PoamAction.valueOf(action));
    }

    /** What a draft lacks, each with where to mend it. */
    public List<PoamLacks.Line> getLacks() {
        return wording.of(item);
    }

    public PoamDetail getItem() {
        return item;
    }

    public MovePoam getMove() {
        return move;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
