package org.poamtracker.web.poam;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.poamtracker.platform.Page;
import org.poamtracker.poam.MilestoneDue;
import org.poamtracker.poam.PoamHomeService;

/** Behind poam/mine.xhtml. */
@Named
@RequestScoped
public class PoamTodoView {

    @Inject
    PoamHomeService homes;

    private Page<MilestoneDue> milestones;

    /** What the reader is to do. */
    public Page<MilestoneDue> getMilestones() {
        if (milestones == null) {
            milestones = homes.milestones(null);
        }
        return milestones;
    }
}
