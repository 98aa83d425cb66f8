package org.poamtracker.web.dashboard;

import static org.poamtracker.security.Permission.POAM_VIEW;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.poamtracker.agency.AgencyService;
import org.poamtracker.agency.SecretariatChoice;
import org.poamtracker.security.CurrentUser;

/** The secretariat that figures are narrowed to, from the address: {@code secretariat=3}. It never widens what is allowed. */
@Named
@RequestScoped
public class SecretariatNarrowing {

    @Inject
    AgencyService agencies;

    @Inject
    CurrentUser user;

    @Inject
    HttpServletRequest request;

    private List<SecretariatChoice> choices;

    /** The secretariats to choose from; none for a reader of one or none. */
    public List<SecretariatChoice> getChoices() {
        if (choices == null) {
            choices = user.may(POAM_VIEW) ? agencies.secretariats(POAM_VIEW) : List.of();
        }
        return choices.size() > 1 ? choices : List.of();
    }

    /** The one chosen, or null where none is chosen that the reader reaches. */
    public SecretariatChoice getChosen() {
        String asked = Objects.requireNonNullElse(request.getParameter("secretariat"), "");
        return asked.isEmpty()
                ? null
                : getChoices().stream()
                        .filter(choice -> Long.toString(choice.id()).equals(asked))
                        .findFirst()
                        .orElse(null);
    }

    /** Its id, or null. */
    public Long getId() {
        return getChosen() == null ? null : Long.valueOf(getChosen().id());
    }
}
