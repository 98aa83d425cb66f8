package org.poamtracker.web.poam;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.poamtracker.web.ui.Outcome;

/** Where a form leads once its action is done: to the item's page, which says so. */
@RequestScoped
public class PoamWay {

    @Inject
    PoamTexts texts;

    @Inject
    Outcome outcome;

    /** The item's page, saying this text of the bundle. */
    String on(long id, String said) {
        return on(id, said, "show");
    }

    /** Another page about the item, saying this text of the bundle. */
    String on(long id, String said, String page) {
        outcome.say(texts.text(said));
        return "/poam/" + page + ".xhtml?faces-redirect=true&id=" + id;
    }
}
