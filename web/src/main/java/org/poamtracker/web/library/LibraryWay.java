package org.poamtracker.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.ResourceBundle;
import org.poamtracker.web.ui.Outcome;

/** Where a form leads once its action is done: to a page that says so. */
@RequestScoped
public class LibraryWay {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.poamtracker.web.library", Locale.US);

    @Inject
    Outcome outcome;

    /** A requirement's page, saying this text of the bundle. */
    String onRequirement(long id, String said) {
        return on("requirement.xhtml?id=" + id, said);
    }

    /** An instrument's page, saying this text of the bundle. */
    String onInstrument(String code, String said) {
        return on("instrument.xhtml?code=" + code, said);
    }

    /** A page of the library, saying this text of the bundle. */
    String on(String address, String said) {
        outcome.say(TEXTS.getString(said));
        String redirect = address.contains("?") ? "&faces-redirect=true" : "?faces-redirect=true";
        return "/library/" + address + redirect;
    }
}
