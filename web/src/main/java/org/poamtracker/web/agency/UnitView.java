package org.poamtracker.web.agency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.poamtracker.agency.AgencyEditService;
import org.poamtracker.agency.SaveUnit;

/** The form on admin/agency.xhtml that adds or renames a unit. */
@Named
@RequestScoped
public class UnitView {

    @Inject
    AgencyEditService agencies;

    private SaveUnit command = new SaveUnit();

    /** Saves the unit of this agency. */
    public String save(long agencyId) {
        command.setAgencyId(agencyId);
        agencies.saveUnit(command);
        return "/admin/agency.xhtml?faces-redirect=true&includeViewParams=true";
    }

    public SaveUnit getCommand() {
        return command;
    }
}
