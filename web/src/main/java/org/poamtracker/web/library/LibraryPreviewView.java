package org.poamtracker.web.library;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.poamtracker.library.ImportPreview;
import org.poamtracker.library.ImportState;
import org.poamtracker.library.LibraryEntry;
import org.poamtracker.library.LibraryFault;
import org.poamtracker.library.LibraryImportService;
import org.poamtracker.library.LibraryOutcome;
import org.poamtracker.web.ui.PagedView;
import org.poamtracker.web.ui.StoredRules;

/** Behind library/preview.xhtml: what a file would come to, and the yes or no to it. */
@Named
@RequestScoped
public class LibraryPreviewView extends PagedView {

    private static final int MOST_FAULTS = 100;

    @Inject
    LibraryImportService imports;

    @Inject
    LibraryWay way;

    @Inject
    FacesContext faces;

    @Inject
    HttpServletRequest request;

    private Long id;
    private String show;
    private ImportPreview preview;

    /** The form hands the id back, because parts of the page are asked whether they are shown before any value is set. */
    @PostConstruct
    void handedBack() {
        String handed = request.getParameter("id");
        id = handed != null && handed.matches("\\d{1,18}") ? Long.valueOf(handed) : null;
        show = request.getParameter("show");
    }

    /** Compares the file that the address names with the library. */
    public void open() {
        preview = imports.preview(id == null ? 0 : id);
    }

    /** Takes in what the reader has seen. */
    public String accept() {
        imports.accept(id, request.getParameter("mark"));
        return way.on("preview.xhtml?id=" + id, "done.import-taken");
    }

    /** Decides against it. */
    public String discard() {
        imports.discard(id);
        return way.on("preview.xhtml?id=" + id, "done.import-discarded");
    }

    /** What something is wrong with, in words. */
    public String text(LibraryFault fault) {
        return new StoredRules(faces).text(fault.code(), fault.arguments());
    }

    /** The first things that are wrong. */
    public List<LibraryFault> getFaults() {
        return getPreview().faults().stream().limit(MOST_FAULTS).toList();
    }

    /** What entries come to, each that some do. */
    public List<LibraryOutcome> getOutcomes() {
        return Arrays.stream(LibraryOutcome.values())
                .filter(each -> !getPreview().of(each).isEmpty())
                .toList();
    }

    /** Which of them the address asks for; the first where it asks for none. */
    public LibraryOutcome getOutcome() {
        List<LibraryOutcome> there = getOutcomes();
        return there.stream()
                .filter(each -> each.name().equals(show))
                .findFirst()
                .orElse(there.isEmpty() ? null : there.get(0));
    }

    /** The entries of this page. */
    public List<LibraryEntry> getEntries() {
        return getPreview().of(getOutcome()).stream().skip(before()).limit(SIZE).toList();
    }

    public boolean isWaiting() {
        return getPreview().file().state() == ImportState.PREVIEWED;
    }

    public ImportPreview getPreview() {
        if (preview == null) {
            open();
        }
        return preview;
    }

    @Override
    protected String narrowed() {
        return "preview.xhtml?id=" + id + "&show=" + getOutcome();
    }

    @Override
    protected String place() {
        return "#entries";
    }

    @Override
    public long getTotal() {
        return getPreview().of(getOutcome()).size();
    }

    @Override
    protected int shown() {
        return getEntries().size();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }
}
