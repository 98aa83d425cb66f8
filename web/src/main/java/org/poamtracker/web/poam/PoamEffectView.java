package org.poamtracker.web.poam;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.poamtracker.poam.CheckEffect;
import org.poamtracker.poam.PoamAction;
import org.poamtracker.poam.PoamEffectService;

/** Behind poam/effect.xhtml: whether a closed item has helped (POAM-8). */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public class PoamEffectView extends PoamItemView {

    private static final long serialVersionUID = 1L;

    @Inject
    PoamEffectService effects;

    @Inject
    Clock clock;

    private CheckEffect check;

    @Override
    protected void prepare() {
        check = new CheckEffect(getItem().id(), getItem().version());
        check.setCheckedOn(LocalDate.now(clock));
    }

    /** Keeps what was found. */
    public String save() {
        effects.found(check);
        return back("done.effect");
    }

    /** Whether the reader may say it now. */
    public boolean isAllowed() {
        return offers(PoamAction.CHECK_EFFECT);
    }

    public CheckEffect getCheck() {
        return check;
    }
}
