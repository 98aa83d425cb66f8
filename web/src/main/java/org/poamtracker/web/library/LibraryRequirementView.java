package org.poamtracker.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.poamtracker.library.LibraryService;
import org.poamtracker.library.RequirementDetail;

/** Behind library/requirement.xhtml. */
@Named
@RequestScoped
public class LibraryRequirementView {

    @Inject
    LibraryService library;

    @Inject
    AsOf asOf;

    private Long id;
    private RequirementDetail requirement;

    /** Reads the requirement that the address names. */
    public void open() {
        requirement = library.requirement(id == null ? 0 : id, asOf.getDay());
    }

    /** Whether what is shown is the wording that no other follows. */
    public boolean isLatest() {
        return requirement.version() != null && requirement.version().to() == null;
    }

    public RequirementDetail getRequirement() {
        return requirement;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
