package org.poamtracker.web.trail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.poamtracker.agency.AgencyRow;
import org.poamtracker.agency.AgencyService;
import org.poamtracker.trail.ChainReport;
import org.poamtracker.trail.TrailReport;
import org.poamtracker.trail.TrailService;

/** Behind admin/trail.xhtml. */
@Named
@RequestScoped
public class TrailVerifyView {

    @Inject
    TrailService trail;

    @Inject
    AgencyService agencies;

    private String heads;
    private TrailReport report;
    private Map<String, String> names = new HashMap<>();

    /** Verifies every chain. */
    public void verify() {
        report = trail.verify(heads);
        agencies.tree().forEach(node -> node.agencies().forEach(this::name));
    }

    /** Sends the heads as a file. */
    public void export() throws IOException {
        Faces.sendFile(trail.exportHeads().getBytes(StandardCharsets.UTF_8), "trail-heads.txt", true);
    }

    private void name(AgencyRow agency) {
        names.put("AGENCY-" + agency.id(), agency.code());
    }

    /** The agency's code, or what the chain itself says. */
    public String nameOf(ChainReport chain) {
        return names.getOrDefault(chain.name(), chain.name());
    }

    public String getHeads() {
        return heads;
    }

    public void setHeads(String heads) {
        this.heads = heads;
    }

    public TrailReport getReport() {
        return report;
    }
}
