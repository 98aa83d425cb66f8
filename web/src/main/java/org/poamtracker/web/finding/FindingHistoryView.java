package org.poamtracker.web.finding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.poamtracker.finding.FindingService;
import org.poamtracker.trail.HistoryPage;
import org.poamtracker.web.ui.HistoryView;

/** Behind finding/history.xhtml. */
@Named
@RequestScoped
public class FindingHistoryView extends HistoryView {

    @Inject
    FindingService findings;

    @Override
    protected HistoryPage read(long record, Long earlierThan) {
        return findings.history(record, earlierThan);
    }
}
