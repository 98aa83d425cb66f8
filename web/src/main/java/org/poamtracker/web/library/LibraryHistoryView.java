package org.poamtracker.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.poamtracker.library.LibraryService;
import org.poamtracker.trail.HistoryPage;
import org.poamtracker.web.ui.HistoryView;

/** Behind library/history.xhtml: what happened to an instrument, by its code, or to a requirement, by its id. */
@Named
@RequestScoped
public class LibraryHistoryView extends HistoryView {

    @Inject
    LibraryService library;

    @Inject
    LatestWording wordings;

    private String code;
    private String name;

    @Override
    protected HistoryPage read(long record, Long earlierThan) {
        if (isOfInstrument()) {
            name = code;
            return library.instrumentHistory(code, earlierThan);
        }
        name = wordings.of(record).citation();
        return library.requirementHistory(record, earlierThan);
    }

    /** What it happened to: the code of an instrument, the citation of a requirement. */
    public String getName() {
        return name;
    }

    public boolean isOfInstrument() {
        return code != null && !code.isBlank();
    }

    /** The address of this page, to which the slice before is added. */
    public String getOlder() {
        return "history.xhtml?" + (isOfInstrument() ? "code=" + code : "id=" + getId()) + "&before=";
    }

    /** The page of what it happened to, below the context path. */
    public String getBack() {
        return isOfInstrument() ? "/library/instrument.xhtml?code=" + code : "/library/requirement.xhtml?id=" + getId();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
