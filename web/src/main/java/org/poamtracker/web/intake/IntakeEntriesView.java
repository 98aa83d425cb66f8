package org.poamtracker.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.poamtracker.intake.IntakeCounts;
import org.poamtracker.intake.IntakeEntry;
import org.poamtracker.intake.IntakeEntryFilter;
import org.poamtracker.intake.IntakeService;
import org.poamtracker.poam.Weighed;
import org.poamtracker.trail.FieldChange;
import org.poamtracker.web.poam.PoamTexts;
import org.poamtracker.web.ui.StoredRules;

/** Behind the rows of intake/show.xhtml: what becomes of each, a page at a time. */
@Named
@RequestScoped
public class IntakeEntriesView {

    private static final int SIZE = 25;

    @Inject
    IntakeService intakes;

    @Inject
    IntakeShowView intake;

    @Inject
    PoamTexts words;

    @Inject
    FacesContext faces;

    private Weighed.Outcome outcome;
    private int page = 1;
    private List<IntakeEntry> rows;

    /**
     * One kind of rows to choose.
     *
     * @param outcome null for all
     */
    public record Tab(Weighed.Outcome outcome, int count) {}

    /**
     * One field of a changed row.
     *
     * @param whole both texts in full where {@code differing} leaves something out, else null
     */
    public record Change(String field, Differing differing, Differing whole) {}

    /** All rows, and each kind of them. */
    public List<Tab> getTabs() {
        return Stream.concat(Stream.of((Weighed.Outcome) null), Arrays.stream(Weighed.Outcome.values()))
                .map(each -> new Tab(each, count(each)))
                .toList();
    }

    /** The rows shown; read when the page is first asked for. */
    public List<IntakeEntry> getRows() {
        if (rows == null) {
            rows = intakes.entries(intake.getId(), new IntakeEntryFilter(outcome, getFrom(), SIZE));
        }
        return rows;
    }

    /** What changes in an item, each field in words. */
    public List<Change> changes(IntakeEntry entry) {
        return entry.changes().stream().map(this::change).toList();
    }

    private Change change(FieldChange change) {
        String was = words.value(change.field(), change.oldValue());
        String now = words.value(change.field(), change.newValue());
        Differing differing = Differing.of(was, now);
        return new Change(
                words.field(change.field()), differing, differing.cut() ? new Differing(was, now, false) : null);
    }

    /** What a new draft lacks, in words. */
    public List<String> lacks(IntakeEntry entry) {
        StoredRules rules = new StoredRules(faces);
        return entry.lacks().stream()
                .map(lack -> rules.text(lack.code(), lack.arguments()))
                .toList();
    }

    private int count(Weighed.Outcome kind) {
        IntakeCounts counts = intake.getIntake().counts();
        return kind == null
                ? counts.getTotal()
                : switch (kind) {
                    case NEW -> counts.getFresh();
                    case CHANGED -> counts.getChanged();
                    case UNCHANGED -> counts.getUnchanged();
                    case REFUSED -> counts.getRefused();
                };
    }

    /** The address of the rows of one kind. */
    public String address(Weighed.Outcome kind) {
        return "show.xhtml?id=" + intake.getId() + (kind == null ? "" : "&rows=" + kind);
    }

    /** The address of a page of these rows; nothing where there is no such page. */
    public String pageAt(int other) {
        boolean there = other >= 1 && other <= getLast() && other != getPage();
        return there ? address(outcome) + "&page=" + other + "#rows" : "";
    }

    public int getTotal() {
        return count(outcome);
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

    public Weighed.Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Weighed.Outcome outcome) {
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
