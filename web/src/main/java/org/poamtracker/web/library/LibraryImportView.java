package org.poamtracker.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import org.poamtracker.library.BringFile;
import org.poamtracker.library.ImportKind;
import org.poamtracker.library.ImportRow;
import org.poamtracker.library.LibraryImportService;
import org.poamtracker.platform.Page;
import org.poamtracker.web.ui.PagedView;

/** Behind library/import.xhtml: brings a catalogue or a crosswalk, and lists what was brought before. */
@Named
@RequestScoped
public class LibraryImportView extends PagedView {

    private static final int LONGEST_NAME = 200;

    @Inject
    LibraryImportService imports;

    private final BringFile catalogue = new BringFile(ImportKind.CATALOGUE);
    private final BringFile crosswalk = new BringFile(ImportKind.CROSSWALK);
    private Part file;
    private Page<ImportRow> rows;

    /** Reads the slice that the address asks for. */
    public void open() {
        rows = imports.list(before(), SIZE);
    }

    /** Brings the catalogue and shows what it would come to. */
    public String bringCatalogue() throws IOException {
        return bring(catalogue);
    }

    /** Brings the crosswalk and shows what it would come to. */
    public String bringCrosswalk() throws IOException {
        return bring(crosswalk);
    }

    private String bring(BringFile brought) throws IOException {
        String name = file.getSubmittedFileName();
        brought.setFileName(name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME));
        try (InputStream content = file.getInputStream()) {
            return "/library/preview.xhtml?faces-redirect=true&id=" + imports.bring(brought, content);
        }
    }

    /** The files shown; read when the page is first asked for, and again when it comes back with a refusal. */
    public Page<ImportRow> getRows() {
        if (rows == null) {
            open();
        }
        return rows;
    }

    public BringFile getCatalogue() {
        return catalogue;
    }

    public BringFile getCrosswalk() {
        return crosswalk;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    @Override
    protected String narrowed() {
        return "import.xhtml?files=all";
    }

    @Override
    public long getTotal() {
        return getRows().total();
    }

    @Override
    protected int shown() {
        return getRows().rows().size();
    }
}
