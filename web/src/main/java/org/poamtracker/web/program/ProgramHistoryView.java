package org.poamtracker.web.program;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.poamtracker.program.ProgramService;
import org.poamtracker.trail.HistoryPage;
import org.poamtracker.web.ui.HistoryView;

/** Behind program/history.xhtml. */
@Named
@RequestScoped
public class ProgramHistoryView extends HistoryView {

    @Inject
    ProgramService programs;

    @Override
    protected HistoryPage read(long record, Long earlierThan) {
        return programs.history(record, earlierThan);
    }
}
