package org.poamtracker.web.poam;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.poamtracker.platform.Page;
import org.poamtracker.poam.MilestoneDue;
import org.poamtracker.poam.PoamHomeService;
import org.poamtracker.poam.RequestWaiting;

/** Behind poam/requests.xhtml and poam/mine.xhtml. */
@Named
@RequestScoped
public class PoamTodoView {

    @Inject
    PoamHomeService homes;

    private Page<RequestWaiting> extensions;
    private Page<MilestoneDue> milestones;

    /** The later dates that the reader decides. */
    public Page<RequestWaiting> getExtensions() {
        if (extensions == null) {
            extensions = homes.extensions(null);
        }
        return extensions;
    }

    /** What the reader is to do. */
    public Page<MilestoneDue> getMilestones() {
        if (milestones == null) {
            milestones = homes.milestones(null);
        }
        return milestones;
    }
}
