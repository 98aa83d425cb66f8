package org.poamtracker.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.poamtracker.intake.IntakeService;

/** Behind what new rows may repeat, on intake/show.xhtml: its reader says which of it they do. */
@Named
@RequestScoped
public class IntakeRepeatsView {

    @Inject
    IntakeService intakes;

    @Inject
    IntakeShowView intake;

    @Inject
    IntakeEntriesView entries;

    /** Says that a row repeats a closed item. */
    public void tick(int position, long closedId) {
        intakes.tick(intake.getId(), position, closedId);
        entries.forget();
    }

    /** Takes that back. */
    public void untick(int position) {
        intakes.tick(intake.getId(), position, null);
        entries.forget();
    }

    /** Says so of every row with the requirement and the asset of a closed item. */
    public void tickStrongest() {
        intakes.tickStrongest(intake.getId());
        entries.forget();
    }
}
