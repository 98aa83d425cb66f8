package org.poamtracker.web.poam;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.poam.Justification;
import org.poamtracker.poam.PoamJustificationService;
import org.poamtracker.poam.SaveJustification;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Permission;
import org.poamtracker.trail.HistoryPage;
import org.poamtracker.web.ui.Outcome;

/** Behind admin/reasons.xhtml: the coded reasons why something takes longer, one of them chosen where the address names it. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public class ReasonsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PoamJustificationService codes;

    @Inject
    CurrentUser user;

    @Inject
    PoamTexts texts;

    @Inject
    Outcome outcome;

    private final SaveJustification added = new SaveJustification();
    private String code;
    private Long before;
    private List<Justification> all = List.of();
    private Justification chosen;
    private SaveJustification change;
    private transient HistoryPage history;

    /** Reads them. @throws RuleViolation {@code poam.unknown} for an address that names none */
    public void open() {
        user.demand(Permission.JUSTIFICATION_EDIT);
        all = codes.all();
        if (code != null) {
            chosen = all.stream()
                    .filter(known -> known.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new RuleViolation("poam.unknown", code));
            change = new SaveJustification(chosen);
            history = codes.history(code, before);
        }
    }

    /** Adds one. */
    public String add() {
        codes.add(added);
        return done("done.reason-added");
    }

    /** Names the chosen one otherwise. */
    public String rename() {
        codes.rename(change);
        return done("done.reason-renamed");
    }

    /** Offers the chosen one no more. */
    public String retire() {
        codes.retire(new SaveJustification(chosen));
        return done("done.reason-retired");
    }

    /** Offers the chosen one again. */
    public String bringBack() {
        codes.bringBack(new SaveJustification(chosen));
        return done("done.reason-offered");
    }

    private String done(String said) {
        outcome.say(texts.text(said));
        return "/admin/reasons.xhtml?faces-redirect=true";
    }

    public List<Justification> getAll() {
        return all;
    }

    public Justification getChosen() {
        return chosen;
    }

    public SaveJustification getAdded() {
        return added;
    }

    public SaveJustification getChange() {
        return change;
    }

    public HistoryPage getHistory() {
        return history;
    }

    public Long getBefore() {
        return before;
    }

    public void setBefore(Long before) {
        this.before = before;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
