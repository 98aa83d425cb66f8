package org.poamtracker.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.poamtracker.library.InstrumentDetail;
import org.poamtracker.library.LibraryService;
import org.poamtracker.library.RequirementDetail;
import org.poamtracker.library.VersionRow;

/** A requirement or an instrument as it was worded last, whether or not that stands already: what forms begin from. */
@RequestScoped
public class LatestWording {

    @Inject
    LibraryService library;

    @Inject
    Clock clock;

    /** Of the requirement with this id; of nothing where none is named. */
    RequirementDetail of(Long id) {
        RequirementDetail today = library.requirement(id == null ? 0 : id, LocalDate.now(clock));
        VersionRow last = today.versions().get(0);
        return last.equals(today.version()) ? today : library.requirement(id, last.from());
    }

    /** Of the instrument with this code. */
    InstrumentDetail of(String code) {
        InstrumentDetail today = library.instrument(code, LocalDate.now(clock));
        VersionRow last = today.versions().get(0);
        return last.equals(today.version()) ? today : library.instrument(code, last.from());
    }
}
