package org.poamtracker.web.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.poamtracker.evidence.QuarantineRow;
import org.poamtracker.evidence.QuarantineService;

/** Behind admin/quarantine.xhtml: files that a virus scanner found something in. */
@Named
@RequestScoped
public class QuarantineView {

    @Inject
    QuarantineService quarantine;

    private List<QuarantineRow> rows;

    /** Reads them. */
    public void open() {
        rows = quarantine.list();
    }

    public List<QuarantineRow> getRows() {
        return rows;
    }
}
