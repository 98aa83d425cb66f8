package org.poamtracker.web.library;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.poamtracker.library.InstrumentDetail;
import org.poamtracker.library.LibraryEditService;
import org.poamtracker.library.MarkVerified;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Permission;

/** Behind library/check.xhtml: says that what is said of an instrument was compared with its source, or has to be anew (LIB-3). */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public class InstrumentVerifyView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    LatestWording latest;

    @Inject
    LibraryEditService edits;

    @Inject
    LibraryWay way;

    @Inject
    CurrentUser user;

    private String code;
    private InstrumentDetail instrument;
    private MarkVerified mark;

    /** Reads the latest version of the instrument that the address names. */
    public void open() {
        user.demand(Permission.LIBRARY_EDIT);
        instrument = latest.of(code);
        mark = new MarkVerified(instrument.id(), instrument.version().revision());
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
