package org.poamtracker.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.poamtracker.intake.IntakeEntry;
import org.poamtracker.trail.FieldChange;
import org.poamtracker.web.poam.PoamTexts;
import org.poamtracker.web.ui.StoredRules;

/** Says in words what becomes of a row. */
@Named
@RequestScoped
public class IntakeRowTexts {

    @Inject
    PoamTexts words;

    @Inject
    FacesContext faces;

    /**
     * One field of a changed row.
     *
     * @param whole both texts in full where {@code differing} leaves something out, else null
     */
    public record Change(String field, Differing differing, Differing whole) {}

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
}
