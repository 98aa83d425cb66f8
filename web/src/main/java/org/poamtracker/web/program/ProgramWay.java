package org.poamtracker.web.program;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.ResourceBundle;
import org.poamtracker.web.ui.Outcome;

/** Where a form leads once its action is done: to a page that says so. */
@RequestScoped
public class ProgramWay {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.poamtracker.web.program", Locale.US);

    @Inject
    Outcome outcome;

    /** A page about a program or a version, saying this text of the bundle. */
    String to(String page, long id, String said) {
        outcome.say(TEXTS.getString(said));
        return "/program/" + page + ".xhtml?faces-redirect=true&id=" + id;
    }
}
