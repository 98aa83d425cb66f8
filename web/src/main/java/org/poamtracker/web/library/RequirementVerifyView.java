package org.poamtracker.web.library;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.poamtracker.library.LibraryEditService;
import org.poamtracker.library.MarkVerified;
import org.poamtracker.library.RequirementDetail;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Permission;

/** Behind library/verify.xhtml: says that the latest wording was compared with its source, or has to be anew (LIB-3). */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public class RequirementVerifyView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    LatestWording latest;

    @Inject
    LibraryEditService edits;

    @Inject
    LibraryWay way;

    @Inject
    CurrentUser user;

    private Long id;
    private RequirementDetail requirement;
    private MarkVerified mark;

    /** Reads the requirement that the address names, as it was worded last. */
    public void open() {
        user.demand(Permission.LIBRARY_EDIT);
        requirement = latest.of(id);
        mark = new MarkVerified(requirement.id(), requirement.version().revision());
    }

    /** It was compared. */
    public String verify() {
        edits.verify(mark);
        return way.onRequirement(id, "done.verified");
    }

    /** It has to be compared anew. */
    public String doubt() {
        edits.doubt(mark);
        return way.onRequirement(id, "done.doubted");
    }

    public RequirementDetail getRequirement() {
        return requirement;
    }

    public MarkVerified getMark() {
        return mark;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
