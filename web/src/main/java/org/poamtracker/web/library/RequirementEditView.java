package org.poamtracker.web.library;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.poamtracker.library.ChangeRequirement;
import org.poamtracker.library.LibraryEditService;
import org.poamtracker.library.LibraryService;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Permission;

/** Behind library/edit.xhtml: a new version of a requirement, or a new requirement of an instrument. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public class RequirementEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    LibraryService library;

    @Inject
    LibraryEditService edits;

    @Inject
    LatestWording latest;

    @Inject
    LibraryWay way;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    private Long id;
    private String code;
    private ChangeRequirement change;

    /** Reads the latest version of the requirement that the address names; with an instrument alone begins a new one. */
    public void open() {
        user.demand(Permission.LIBRARY_EDIT);
        LocalDate today = LocalDate.now(clock);
        if (id == null) {
            change = new ChangeRequirement(code);
            change.getFacts().setInForceFrom(known(today));
        } else {
            change = new ChangeRequirement(latest.of(id));
            change.setFrom(today);
        }
    }

    private LocalDate known(LocalDate today) {
        if (code == null) {
            throw new RuleViolation("library.unknown", "");
        }
        var facts = library.instrument(code, today).facts();
        return facts == null ? today : facts.getInForceFrom();
    }

    /** Writes it. */
    public String save() {
        if (isFresh()) {
            return way.onRequirement(edits.addRequirement(change), "done.requirement-added");
        }
        edits.changeRequirement(change);
        return way.onRequirement(id, "done.requirement-changed");
    }

    public boolean isFresh() {
        return id == null;
    }

    public ChangeRequirement getChange() {
        return change;
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
}
