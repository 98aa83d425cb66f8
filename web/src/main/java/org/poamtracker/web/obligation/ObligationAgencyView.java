package org.poamtracker.web.obligation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.poamtracker.obligation.AgencyObligations;
import org.poamtracker.obligation.ObligationService;

/** Behind obligation/agency.xhtml: all that one agency says, and what is suggested to it. */
@Named
@RequestScoped
public class ObligationAgencyView {

    @Inject
    ObligationService obligations;

    private Long id;
    private AgencyObligations agency;

    /** Reads the agency that the address names. */
    public void open() {
        agency = obligations.agency(id == null ? 0 : id);
    }

    public AgencyObligations getAgency() {
        return agency;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
