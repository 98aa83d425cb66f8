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
        outcome.say(TEXTS.getString(said));
        return "/finding/show.xhtml?faces-redirect=true&id=" + id;
    }
}
