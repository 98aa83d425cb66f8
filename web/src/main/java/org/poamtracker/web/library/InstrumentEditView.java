package org.poamtracker.web.library;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.poamtracker.library.ChangeInstrument;
import org.poamtracker.library.InstrumentDetail;
import org.poamtracker.library.LibraryEditService;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Permission;

/** Behind library/keep.xhtml: a new version of an instrument, or a new instrument. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public class InstrumentEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    LatestWording latest;

    @Inject
    LibraryEditService edits;

    @Inject
    LibraryWay way;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    private String code;
    private boolean fresh;
    private ChangeInstrument change;

    /** Reads the latest version of the instrument that the address names; without a name begins a new one. */
    public void open() {
        user.demand(Permission.LIBRARY_EDIT);
        fresh = code == null || code.isBlank();
        change = fresh ? new ChangeInstrument() : known();
    }

    private ChangeInstrument known() {
        InstrumentDetail known = latest.of(code);
        ChangeInstrument from = new ChangeInstrument(code, known.version().revision(), known.facts());
        from.setFrom(LocalDate.now(clock));
        return from;
    }

    /** Writes it. */
    public String save() {
        if (fresh) {
            edits.addInstrument(change);
        } else {
            edits.changeInstrument(change);
        }
        return way.onInstrument(change.getCode(), fresh ? "done.instrument-added" : "done.instrument-changed");
    }

    public boolean isFresh() {
        return fresh;
    }

    public ChangeInstrument getChange() {
        return change;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
