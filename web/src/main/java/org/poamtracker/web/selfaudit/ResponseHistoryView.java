package org.poamtracker.web.selfaudit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.poamtracker.selfaudit.ResponseService;
import org.poamtracker.trail.HistoryPage;
import org.poamtracker.web.ui.HistoryView;

/** Behind selfaudit/history.xhtml. */
@Named
@RequestScoped
public class ResponseHistoryView extends HistoryView {

    @Inject
    ResponseService responses;

    @Override
    protected HistoryPage read(long record, Long earlierThan) {
        return responses.history(record, earlierThan);
    }
}
