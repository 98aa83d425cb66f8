package org.poamtracker.web.program;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import org.poamtracker.agency.AgencyChoice;
import org.poamtracker.program.BeginVersion;
import org.poamtracker.program.ProgramEditService;
import org.poamtracker.program.ProgramKind;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Permission;

/** Behind program/new.xhtml: begins a version, and the program with the first one. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public class ProgramNewView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ProgramEditService programs;

    @Inject
    ProgramChoices choices;

    @Inject
    CurrentUser user;

    @Inject
    ProgramWay way;

    private final BeginVersion begun = new BeginVersion();
    private String kind;
    private String agency;

    /** Begins with the agency and the kind that the address names, or the only agency of the reader. */
    public void open() {
        user.demand(Permission.PROGRAM_EDIT);
        Arrays.stream(ProgramKind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .ifPresent(begun::setKind);
        choices.getAgencies().stream()
                .filter(each -> choices.getAgencies().size() == 1 || each.code().equals(agency))
                .findFirst()
                .map(AgencyChoice::id)
                .ifPresent(begun::setAgencyId);
    }

    /** Begins it and goes on to its documents. */
    public String save() {
        return way.to("files", programs.begin(begun), "done.begun");
    }

    public BeginVersion getBegun() {
        return begun;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }
}
