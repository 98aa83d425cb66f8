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
import org.poamtracker.web.ui.PagedView;
import org.poamtracker.web.ui.StoredRules;

/** Behind the rows of intake/show.xhtml: what becomes of each, a page at a time. */
@Named
@RequestScoped
public class IntakeEntriesView extends PagedView {

    @Inject
    IntakeService intakes;

    @Inject
    IntakeShowView intake;

    @Inject
    PoamTexts words;

    @Inject
    FacesContext faces;

    private Weighed.Outcome outcome;
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

    public Weighed.Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Weighed.Outcome outcome) {
        this.outcome = outcome;
    }

    @Override
    protected String narrowed() {
        return address(outcome);
    }

    @Override
    protected String place() {
        return "#rows";
    }

    @Override
    public long getTotal() {
        return count(outcome);
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
