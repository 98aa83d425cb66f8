package org.poamtracker.web.selfaudit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.poamtracker.web.ui.Outcome;

/** Where a form leads once its action is done: to a page that says so. */
@RequestScoped
public class SelfauditWay {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.poamtracker.web.selfaudit", Locale.US);

    @Inject
    Outcome outcome;

    /** A page about a record, saying this text of the bundle, with its arguments put in. */
    String to(String page, long id, String said, Object... arguments) {
        String text = TEXTS.getString(said);
        outcome.say(arguments.length == 0 ? text : new MessageFormat(text, Locale.US).format(arguments));
        return "/selfaudit/" + page + ".xhtml?faces-redirect=true&id=" + id;
    }
}
