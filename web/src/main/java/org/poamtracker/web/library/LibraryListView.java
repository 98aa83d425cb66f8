package org.poamtracker.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.poamtracker.library.InstrumentKind;
import org.poamtracker.library.InstrumentRow;
import org.poamtracker.library.LibraryService;

/** Behind library/list.xhtml: every instrument that there was on a day. */
@Named
@RequestScoped
public class LibraryListView {

    @Inject
    LibraryService library;

    @Inject
    AsOf asOf;

    private List<InstrumentRow> all;

    /** Reads them. */
    public void open() {
        all = library.instruments(asOf.getDay());
    }

    /** The kinds that some of them are of, in the order of the law. */
    public List<InstrumentKind> getKinds() {
        return Arrays.stream(InstrumentKind.values())
                .filter(kind -> !of(kind).isEmpty())
                .toList();
    }

    /** Those of a kind. */
    public List<InstrumentRow> of(InstrumentKind kind) {
        return all.stream().filter(row -> row.kind() == kind).toList();
    }

    public List<InstrumentRow> getAll() {
        return all;
    }
}
