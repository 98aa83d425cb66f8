package org.poamtracker.web.poam;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.poamtracker.poam.PoamAction;
import org.poamtracker.poam.PoamRepeatService;
import org.poamtracker.repeat.NameRepeat;
import org.poamtracker.repeat.Repetition;

/** Behind poam/repeats.xhtml: what an item repeats, or seems to. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public class PoamRepeatsView extends PoamItemView {

    private static final long serialVersionUID = 1L;

    @Inject
    PoamRepeatService repeats;

    private Repetition repetition;

    @Override
    protected void prepare() {
        repetition = repeats.repetition(getId());
    }

    /** Says that it repeats this one. */
    public String name(long closedId) {
        repeats.name(new NameRepeat(getId(), closedId));
        return back("done.repeats");
    }

    /** Takes back what it repeats. */
    public String forget() {
        repeats.name(new NameRepeat(getId(), null));
        return back("done.repeats-nothing");
    }

    public Repetition getRepetition() {
        return repetition;
    }

    /** Whether the reader may say so now. */
    public boolean isAllowed() {
        return offers(PoamAction.NAME_REPEAT);
    }
}
