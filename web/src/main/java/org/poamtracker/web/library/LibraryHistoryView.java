package org.poamtracker.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.poamtracker.library.LibraryService;
import org.poamtracker.trail.HistoryPage;

/** Behind library/history.xhtml: what happened to an instrument, by its code, or to a requirement, by its id. */
@Named
@RequestScoped
public class LibraryHistoryView {

    @Inject
    LibraryService library;

    private Long id;
    private String code;
    private Long before;
    private HistoryPage page;

    /** Reads the slice that the address asks for. */
    public void open() {
        page = isOfInstrument()
                ? library.instrumentHistory(code, before)
                : library.requirementHistory(id == null ? 0 : id, before);
    }

    public boolean isOfInstrument() {
        return code != null && !code.isBlank();
    }

    /** The address of this page, to which the slice before is added. */
    public String getOlder() {
        return "history.xhtml?" + (isOfInstrument() ? "code=" + code : "id=" + id) + "&before=";
    }

    /** The page of what it happened to, below the context path. */
    public String getBack() {
        return isOfInstrument() ? "/library/instrument.xhtml?code=" + code : "/library/requirement.xhtml?id=" + id;
    }

    public HistoryPage getPage() {
        return page;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Long getBefore() {
        return before;
    }

    public void setBefore(Long before) {
        this.before = before;
    }
}
