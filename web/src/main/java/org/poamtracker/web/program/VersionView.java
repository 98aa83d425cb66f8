package org.poamtracker.web.program;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.poamtracker.program.ProgramService;
import org.poamtracker.program.VersionDetail;

/** Behind the pages about one version. */
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public abstract class VersionView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ProgramService programs;

    @Inject
    ProgramWay way;

    private Long id;
    private transient VersionDetail detail;

    /** Reads the version that the address names, and begins what the page fills. */
    public void open() {
        detail = null;
        begin(getDetail());
    }

    /** Begins what the page fills. */
    protected abstract void begin(VersionDetail seen);

    /** A page about the version, saying this. */
    protected String to(String page, String said) {
        return way.to(page, id, said);
    }

    /** The version; read once more where a button left the page as it is. */
    public VersionDetail getDetail() {
        if (detail == null) {
            detail = programs.version(id == null ? 0 : id);
        }
        return detail;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
