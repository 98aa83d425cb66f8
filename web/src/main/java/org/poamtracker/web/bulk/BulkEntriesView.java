package org.poamtracker.web.bulk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.poamtracker.bulk.BulkEntry;
import org.poamtracker.bulk.BulkOutcome;
import org.poamtracker.bulk.BulkService;
import org.poamtracker.web.ui.StoredRules;

/** Behind the items of bulk/show.xhtml: what becomes of each, a page at a time. */
@Named
@RequestScoped
public class BulkEntriesView {

    private static final int SIZE = 25;

    @Inject
    BulkService bulks;

    @Inject
    BulkShowView bulk;

    @Inject
    FacesContext faces;

    private BulkOutcome outcome;
    private int page = 1;
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

    /** The address of a page of these items; nothing where there is no such page. */
    public String pageAt(int other) {
        boolean there = other >= 1 && other <= getLast() && other != getPage();
        return there ? address(outcome) + "&page=" + other + "#items" : "";
    }

    public int getTotal() {
        return bulk.getBulk().counts().of(outcome);
    }

    public int getLast() {
        return Math.max(1, (getTotal() + SIZE - 1) / SIZE);
    }

    public int getFrom() {
        return (getPage() - 1) * SIZE + 1;
    }

    public int getTo() {
        return getFrom() + getRows().size() - 1;
    }

    public BulkOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(BulkOutcome outcome) {
        this.outcome = outcome;
    }

    /** Beyond the last page there is the last. */
    public int getPage() {
        return Math.min(Math.max(page, 1), getLast());
    }

    public void setPage(int page) {
        this.page = page;
    }
}
