package org.poamtracker.web.agency;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.poamtracker.agency.AgencyEditService;
import org.poamtracker.agency.AgencyService;
import org.poamtracker.agency.SaveSecretariat;
import org.poamtracker.agency.SecretariatNode;

/** Behind admin/editsecretariat.xhtml: a new secretariat, or the one that the address names. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what the container injects can be serialized
public class SecretariatEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AgencyService agencies;

    @Inject
    AgencyEditService edits;

    private Long id;
    private SaveSecretariat command = new SaveSecretariat();

    /** Fills the form. */
    public void open() {
        if (id != null) {
            fill(agencies.secretariat(id));
        }
    }

    private void fill(SecretariatNode secretariat) {
        command.setId(secretariat.id());
        command.setVersion(secretariat.version());
        command.setCode(secretariat.code());
        command.setName(secretariat.name());
    }

    /** Adds or saves it. */
    public String save() {
        edits.saveSecretariat(command);
        return "/admin/agencies.xhtml?faces-redirect=true";
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public SaveSecretariat getCommand() {
        return command;
    }
}
