package org.poamtracker.web.agency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.poamtracker.agency.AgencyService;
import org.poamtracker.agency.SecretariatNode;

/** Behind admin/agencies.xhtml. */
@Named
@RequestScoped
public class AgencyTreeView {

    @Inject
    AgencyService agencies;

    private List<SecretariatNode> nodes;

    /** Reads the list. */
    public void open() {
        nodes = agencies.tree();
    }

    public List<SecretariatNode> getNodes() {
        return nodes;
    }
}
