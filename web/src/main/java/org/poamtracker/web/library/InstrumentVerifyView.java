package org.poamtracker.web.library;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.poamtracker.library.InstrumentDetail;
import org.poamtracker.library.LibraryEditService;
import org.poamtracker.library.LibraryService;
import org.poamtracker.library.MarkVerified;
import org.poamtracker.library.VersionRow;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Permission;

/** Behind library/check.xhtml: says that what is said of an instrument was compared with its source, or has to be anew (LIB-3). */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public class InstrumentVerifyView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    LibraryService library;

    @Inject
    LibraryEditService edits;

    @Inject
    LibraryWay way;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    private String code;
    private InstrumentDetail instrument;
    private MarkVerified mark;

    /** Reads the latest version of the instrument that the address names. */
    public void open() {
        user.demand(Permission.LIBRARY_EDIT);
        instrument = library.instrument(code, LocalDate.now(clock));
        VersionRow last = instrument.versions().get(0);
        if (!last.equals(instrument.version())) {
            instrument = library.instrument(code, last.from());
        }
        mark = new MarkVerified(instrument.id(), last.revision());
    }

    /** It was compared. */
    public String verify() {
        edits.verifyInstrument(mark);
        return way.onInstrument(code, "done.verified");
    }

    /** It has to be compared anew. */
    public String doubt() {
        edits.doubtInstrument(mark);
        return way.onInstrument(code, "done.doubted");
    }

    public InstrumentDetail getInstrument() {
        return instrument;
    }

    public MarkVerified getMark() {
        return mark;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
