package org.poamtracker.web.obligation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.poamtracker.obligation.ObligationService;

/** Behind the obligations' part of home.xhtml. */
@Named
@RequestScoped
public class ObligationHomeView {

    @Inject
    ObligationService obligations;

    private long overdue;

    @PostConstruct
    void open() {
        overdue = obligations.overdue();
    }

    /** How many reviews are overdue that are the reader's to do. */
    public long getOverdue() {
        return overdue;
    }
}
