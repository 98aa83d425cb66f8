package org.poamtracker.web.bulk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.poamtracker.bulk.BulkEntry;
import org.poamtracker.bulk.BulkOutcome;
import org.poamtracker.bulk.BulkService;
import org.poamtracker.web.ui.PagedView;
import org.poamtracker.web.ui.StoredRules;

/** Behind the items of bulk/show.xhtml: what becomes of each, a page at a time. */
@Named
@RequestScoped
public class BulkEntriesView extends PagedView {

    @Inject
    BulkService bulks;

    @Inject
    BulkShowView bulk;

    @Inject
    FacesContext faces;

    private BulkOutcome outcome;
    private List<BulkEntry> rows;

    /** The items shown; read when the page is first asked for. */
    public List<BulkEntry> getRows() {
        if (rows == null) {
            rows = bulks.entries(bulk.getId(), outcome, getFrom(), SIZE);
        }
        return rows;
    }

    /** Why an item stays as it is, in words. */
    public List<String> reasons(BulkEntry entry) {
        StoredRules rules = new StoredRules(faces);
        return entry.reasons().stream()
                .map(reason -> rules.text(reason.code(), reason.arguments()))
                .toList();
    }

    /** The address of the items of one kind. */
    public String address(BulkOutcome kind) {
        return "show.xhtml?id=" + bulk.getId() + (kind == null ? "" : "&items=" + kind);
    }

    public BulkOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(BulkOutcome outcome) {
        this.outcome = outcome;
    }

    @Override
    protected String narrowed() {
        return address(outcome);
    }

    @Override
    protected String place() {
        return "#items";
    }

    @Override
    public long getTotal() {
        return bulk.getBulk().counts().of(outcome);
    }

    @Override
    protected int shown() {
        return getRows().size();
    }

    /** Beyond the last page there is the last. */
    @Override
    public int getPage() {
        return Math.min(super.getPage(), getLast());
    }
}
