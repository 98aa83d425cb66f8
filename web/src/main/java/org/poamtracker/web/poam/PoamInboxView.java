package org.poamtracker.web.poam;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.poam.DecideRequest;
import org.poamtracker.poam.PoamHomeService;
import org.poamtracker.poam.PoamRequestService;
import org.poamtracker.poam.RequestTurn;
import org.poamtracker.poam.RequestWaiting;
import org.poamtracker.web.ui.RuleTexts;

/** Behind poam/requests.xhtml: everything that waits for the reader's decision, one by one or many with the same reason. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public class PoamInboxView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PoamHomeService homes;

    @Inject
    PoamRequestService requests;

    @Inject
    PoamTexts texts;

    private final Map<Long, Boolean> chosen = new HashMap<>();
    private List<RequestWaiting> waiting;
    private boolean more;
    private String reason;

    @PostConstruct
    void open() {
        var page = homes.requests(null);
        waiting = new ArrayList<>(page.rows());
        more = page.more();
    }

    /** Approves what is chosen. */
    public void approve() {
        decide(true);
    }

    /** Rejects what is chosen, each with the reason given. */
    public void reject() {
        decide(false);
    }

    /** Each on its own: one that cannot be decided says why and stays, and keeps no other from it. */
    private void decide(boolean approve) {
        List<RequestWaiting> picked = waiting.stream()
                .filter(row -> Boolean.TRUE.equals(chosen.get(row.id())))
                .toList();
        if (picked.isEmpty()) {
            say(FacesMessage.SEVERITY_ERROR, texts.text("requests.choose"));
        }
        int decided = 0;
        for (RequestWaiting row : picked) {
            try {
                decide(row, new DecideRequest(row.id(), approve, reason));
                decided++;
            } catch (RuleViolation refused) {
                RuleTexts.of(FacesContext.getCurrentInstance())
                        .lines(refused)
                        .forEach(line -> say(FacesMessage.SEVERITY_ERROR, row.number() + ": " + line));
            }
        }
        if (decided > 0) {
            say(FacesMessage.SEVERITY_INFO, texts.text("requests.done") + " " + decided);
            chosen.clear();
            reason = null;
            open();
        }
    }

    private void decide(RequestWaiting row, DecideRequest decision) {
        if (row.turn() == RequestTurn.AGENCY_HEAD) {
            requests.decideAsHead(decision);
        } else {
            requests.decide(decision);
        }
    }

    private static void say(FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, null));
    }

    public List<RequestWaiting> getWaiting() {
        return waiting;
    }

    /** Whether more wait than are shown. */
    public boolean isMore() {
        return more;
    }

    /** Which requests are chosen, by id. */
    public Map<Long, Boolean> getChosen() {
        return chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
