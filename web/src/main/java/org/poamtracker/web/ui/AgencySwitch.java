package org.poamtracker.web.ui;

import static org.poamtracker.security.Permission.POAM_VIEW;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.poamtracker.agency.AgencyChoice;
import org.poamtracker.agency.AgencyService;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Reach;

/**
 * The agency that lists are narrowed to, from the address: {@code agency=DTA}. It narrows what is shown and never widens what
 * is allowed. A reader of a few agencies chooses from a list; a reader of many types a code, and page.js offers the codes
 * once somebody begins: no page carries 150 options.
 */
@Named
@RequestScoped
public class AgencySwitch {

    private static final Set<String> NARROWED = Set.of(
            "/home.xhtml",
            "/dashboard/show.xhtml",
            "/poam/list.xhtml",
            "/finding/list.xhtml",
            "/obligation/list.xhtml",
            "/program/list.xhtml");

    @Inject
    AgencyService agencies;

    @Inject
    CurrentUser user;

    @Inject
    HttpServletRequest request;

    private Optional<AgencyChoice> chosen;
    private List<AgencyChoice> choices;

    /** Whether the reader reads items of whole secretariats, or of all. */
    public boolean isWide() {
        return user.isKnown() && reaches().stream().anyMatch(AgencySwitch::isWide);
    }

    /** Whether the reader reads items of several agencies. */
    public boolean isSeveral() {
        return isWide() || ids().size() > 1;
    }

    /** The agencies of a reader of a few; empty for a reader of many. */
    public List<AgencyChoice> getChoices() {
        if (choices == null) {
            choices = isWide() || !isSeveral() ? List.of() : agencies.choices(POAM_VIEW);
        }
        return choices;
    }

    /** What the address says, whether or not there is such an agency; empty where it says nothing. */
    public String getCode() {
        return Objects.requireNonNullElse(request.getParameter("agency"), "")
                .strip()
                .toUpperCase(Locale.ROOT);
    }

    /** The chosen agency, or null where none is chosen or none within reach has the code. */
    public AgencyChoice getChosen() {
        if (chosen == null) {
            chosen = getCode().isEmpty() ? Optional.empty() : agencies.choice(POAM_VIEW, getCode());
        }
        return chosen.orElse(null);
    }

    /**
     * The id to narrow by, null for all within reach.
     *
     * @throws RuleViolation {@code agency.unknown} where no agency within reach has the code: pages then answer 404
     */
    public Long getId() {
        if (getCode().isEmpty()) {
            return null;
        }
        if (getChosen() == null) {
            throw new RuleViolation("agency.unknown", getCode());
        }
        return getChosen().id();
    }

    /** The one agency that all shown items belong to: the chosen one, or the only one of the reader; null otherwise. */
    public Long getOnly() {
        if (!getCode().isEmpty()) {
            return getId();
        }
        return !isWide() && ids().size() == 1 ? ids().iterator().next() : null;
    }

    /** Where choosing leads: this page where it can be narrowed, else the list of items. */
    public String getTarget() {
        return NARROWED.contains(request.getServletPath()) ? request.getServletPath() : "/poam/list.xhtml";
    }

    private Set<Long> ids() {
        return user.isKnown()
                ? reaches().stream()
                        .map(AgencySwitch::agencyOf)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private Set<Reach> reaches() {
        return user.scope(POAM_VIEW).reaches();
    }

    private static boolean isWide(Reach reach) {
        return reach instanceof Reach.Commonwealth || reach instanceof Reach.Secretariat;
    }

    private static Long agencyOf(Reach reach) {
        if (reach instanceof Reach.Agency agency) {
            return agency.agencyId();
        }
        return reach instanceof Reach.AssignedTo assigned ? Long.valueOf(assigned.agencyId()) : null;
    }
}
