package org.poamtracker.web.poam;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.poamtracker.poam.AgencyLimits;
import org.poamtracker.poam.ChangeLimits;
import org.poamtracker.poam.LegalCapRow;
import org.poamtracker.poam.PoamLimitService;
import org.poamtracker.poam.Severity;
import org.poamtracker.web.ui.Outcome;

/** Behind poam/limits.xhtml: the days to fix of an agency (POAM-7). */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public class PoamLimitView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PoamLimitService limits;

    @Inject
    PoamTexts texts;

    @Inject
    Outcome outcome;

    @Inject
    Clock clock;

    private Long id;
    private Long before;
    private AgencyLimits agency;
    private ChangeLimits change;

    /** Reads the agency that the address names. */
    public void open() {
        agency = limits.of(id == null ? 0 : id, before);
        change = new ChangeLimits(agency.agencyId(), agency.own());
    }

    /** Sets the days. */
    public String save() {
        limits.change(change);
        outcome.say(texts.text("done.limits-set"));
        return "/poam/limits.xhtml?faces-redirect=true&id=" + id;
    }

    /** How many days a severity has now. */
    public int days(Severity severity) {
        return agency.own().getOrDefault(severity, severity.daysToFix());
    }

    /** Whether they were set for the agency. */
    public boolean isOwn(Severity severity) {
        return agency.own().containsKey(severity);
    }

    /** How a law stands today: the end of a key of the bundle. */
    public String state(LegalCapRow cap) {
        LocalDate today = LocalDate.now(clock);
        if (cap.isOver(today)) {
            return "over";
        }
        return cap.isInForce(today) ? "in-force" : "to-come";
    }

    public AgencyLimits getAgency() {
        return agency;
    }

    public ChangeLimits getChange() {
        return change;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getBefore() {
        return before;
    }

    public void setBefore(Long before) {
        this.before = before;
    }
}
