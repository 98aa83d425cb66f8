package org.poamtracker.web.poam;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.poamtracker.poam.CheckEffect;
import org.poamtracker.poam.PoamAction;
import org.poamtracker.poam.PoamDetail;
import org.poamtracker.poam.PoamEffectService;
import org.poamtracker.poam.PoamService;

/** Behind poam/effect.xhtml: whether a closed item has helped (POAM-8). */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public class PoamEffectView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PoamService poams;

    @Inject
    PoamEffectService effects;

    @Inject
    PoamWay way;

    @Inject
    Clock clock;

    private Long id;
    private PoamDetail item;
    private CheckEffect check;

    /** Reads the item that the address names. */
    public void open() {
        item = poams.show(id);
        check = new CheckEffect(item.id(), item.version());
        check.setCheckedOn(LocalDate.now(clock));
    }

    /** Keeps what was found. */
    public String save() {
        effects.found(check);
        return way.on(id, "done.effect");
    }

    /** Whether the reader may say it now. */
    public boolean isAllowed() {
        return item.actions().contains(PoamAction.CHECK_EFFECT);
    }

    public PoamDetail getItem() {
        return item;
    }

    public CheckEffect getCheck() {
        return check;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
