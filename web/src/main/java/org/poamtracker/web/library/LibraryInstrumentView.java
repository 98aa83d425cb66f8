package org.poamtracker.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.poamtracker.library.InstrumentDetail;
import org.poamtracker.library.LibraryService;

/** Behind library/instrument.xhtml. */
@Named
@RequestScoped
public class LibraryInstrumentView {

    @Inject
    LibraryService library;

    @Inject
    AsOf asOf;

    private String code;
    private InstrumentDetail instrument;

    /** Reads the instrument that the address names. */
    public void open() {
        instrument = library.instrument(code, asOf.getDay());
    }

    public InstrumentDetail getInstrument() {
        return instrument;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
