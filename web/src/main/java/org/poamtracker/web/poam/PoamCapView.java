package org.poamtracker.web.poam;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.poamtracker.poam.AddCap;
import org.poamtracker.poam.AgencyLimits;
import org.poamtracker.poam.EndCap;
import org.poamtracker.poam.LegalCapRow;
import org.poamtracker.poam.PoamLimitService;
import org.poamtracker.web.ui.Outcome;

/** Behind poam/cap.xhtml: a law that leaves an agency less time (POAM-7), or the last day of one. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public class PoamCapView implements Serializable {

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
    private Long capId;
    private AgencyLimits agency;
    private LegalCapRow cap;
    private AddCap added;
    private EndCap end;

    /** Reads the agency that the address names, and the law of it that is to end, if it names one. */
    public void open() {
        agency = limits.toChange(id == null ? 0 : id);
        cap = agency.caps().stream()
                .filter(each -> each.id().equals(capId))
                .findFirst()
                .orElse(null);
        added = new AddCap(agency.agencyId());
        added.setStartsOn(LocalDate.now(clock));
        end = new EndCap(agency.agencyId());
        end.setCapId(capId);
        end.setEndsOn(cap == null ? null : cap.endsOn());
    }

    /** Takes the law up. */
    public String add() {
        limits.addCap(added);
        return done("done.cap-added");
    }

    /** Sets its last day. */
    public String end() {
        limits.endCap(end);
        return done("done.cap-ended");
    }

    private String done(String key) {
        outcome.say(texts.text(key));
        return "/poam/limits.xhtml?faces-redirect=true&id=" + id;
    }

    public AgencyLimits getAgency() {
        return agency;
    }

    /** The law that is to end; null where one is added. */
    public LegalCapRow getCap() {
        return cap;
    }

    public AddCap getAdded() {
        return added;
    }

    public EndCap getEnd() {
        return end;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getCapId() {
        return capId;
    }

    public void setCapId(Long capId) {
        this.capId = capId;
    }
}
