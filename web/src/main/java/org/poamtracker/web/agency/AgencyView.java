package org.poamtracker.web.agency;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.poamtracker.agency.AgencyDetail;
import org.poamtracker.agency.AgencyService;

/** Behind admin/agency.xhtml. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what the container injects can be serialized
public class AgencyView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AgencyService agencies;

    private long id;
    private transient AgencyDetail agency;

    /** Reads the agency that the address names. */
    public void open() {
        agency = agencies.show(id);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public AgencyDetail getAgency() {
        return agency;
    }
}
