package org.poamtracker.web.agency;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.poamtracker.agency.AgencyDetail;
import org.poamtracker.agency.AgencyEditService;
import org.poamtracker.agency.AgencyService;
import org.poamtracker.agency.SaveAgency;
import org.poamtracker.agency.SecretariatChoice;
import org.poamtracker.security.Permission;

/** Behind admin/editagency.xhtml: a new agency, or the one that the address names. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what the container injects can be serialized
public class AgencyEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AgencyService agencies;

    @Inject
    AgencyEditService edits;

    private Long id;
    private Long secretariat;
    private transient List<SecretariatChoice> secretariats;
    private SaveAgency command = new SaveAgency();

    /** Fills the form. */
    public void open() {
        secretariats = agencies.secretariats(Permission.AGENCY_EDIT);
        command.setSecretariatId(secretariat);
        command.setActive(true);
        if (id != null) {
            fill(agencies.show(id));
        }
    }

    private void fill(AgencyDetail agency) {
        command.setId(agency.id());
        command.setVersion(agency.version());
        command.setCode(agency.code());
        command.setName(agency.name());
        command.setKind(agency.kind());
        command.setSecretariatId(agency.secretariat().id());
        command.setActive(agency.active());
        command.setLettersAndDigits(agency.lettersAndDigits());
    }

    /** Adds it. */
    public String add() {
        return "/admin/agency.xhtml?faces-redirect=true&id=" + edits.addAgency(command);
    }

    /** Saves it. */
    public String save() {
        edits.changeAgency(command);
        return "/admin/agency.xhtml?faces-redirect=true&id=" + id;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getSecretariat() {
        return secretariat;
    }

    public void setSecretariat(Long secretariat) {
        this.secretariat = secretariat;
    }

    public List<SecretariatChoice> getSecretariats() {
        return secretariats;
    }

    public SaveAgency getCommand() {
        return command;
    }
}
