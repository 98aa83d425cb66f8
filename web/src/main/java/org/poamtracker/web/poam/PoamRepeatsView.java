package org.poamtracker.web.poam;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.poamtracker.poam.PoamAction;
import org.poamtracker.poam.PoamDetail;
import org.poamtracker.poam.PoamRepeatService;
import org.poamtracker.poam.PoamService;
import org.poamtracker.repeat.NameRepeat;
import org.poamtracker.repeat.Repetition;

/** Behind poam/repeats.xhtml: what an item repeats, or seems to. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public class PoamRepeatsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PoamService poams;

    @Inject
    PoamRepeatService repeats;

    @Inject
    PoamWay way;

    private Long id;
    private PoamDetail item;
    private Repetition repetition;

    /** Reads the item that the address names. */
    public void open() {
        item = poams.show(id);
        repetition = repeats.repetition(id);
    }

    /** Says that it repeats this one. */
    public String name(long closedId) {
        repeats.name(new NameRepeat(id, closedId));
        return way.on(id, "done.repeats");
    }

    /** Takes back what it repeats. */
    public String forget() {
        repeats.name(new NameRepeat(id, null));
        return way.on(id, "done.repeats-nothing");
    }

    public Repetition getRepetition() {
        return repetition;
    }

    /** Whether the reader may say so now. */
    public boolean isAllowed() {
        return item.actions().contains(PoamAction.NAME_REPEAT);
    }

    public PoamDetail getItem() {
        return item;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
