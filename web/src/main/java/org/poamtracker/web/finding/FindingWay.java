package org.poamtracker.web.finding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.ResourceBundle;
import org.poamtracker.web.ui.Outcome;

/** Where a form leads once its action is done: to the finding's page, which says so. */
@RequestScoped
public class FindingWay {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.poamtracker.web.finding", Locale.US);

    @Inject
    Outcome outcome;

    /** The finding's page, saying this text of the bundle. */
    String on(long id, String said) {
        return on(id, said, "show");
    }

    /** Another page about the finding, saying this text of the bundle. */
    String on(long id, String said, String page) {
        outcome.say(TEXTS.getString(said));
        return "/finding/" + page + ".xhtml?faces-redirect=true&id=" + id;
    }
}
