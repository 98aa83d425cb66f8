package org.poamtracker.web.program;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.poamtracker.program.ProgramService;
import org.poamtracker.program.VersionDetail;
import org.poamtracker.web.evidence.FilesView;

/** Behind program/files.xhtml: the documents of a version, attached and taken away until it is signed. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public class ProgramFilesView extends FilesView {

    private static final long serialVersionUID = 1L;

    @Inject
    ProgramService programs;

    @Inject
    ProgramWay way;

    private transient VersionDetail detail;

    /** Reads the version that the address names. */
    public void open() {
        detail = programs.version(getId() == null ? 0 : getId());
    }

    @Override
    public String getType() {
        return "PROGRAM_VERSION";
    }

    @Override
    protected String again(String said) {
        return way.to("files", getId(), said);
    }

    public VersionDetail getDetail() {
        if (detail == null) {
            open();
        }
        return detail;
    }
}
