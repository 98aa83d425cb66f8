package org.poamtracker.web.poam;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.poamtracker.poam.DecideRequest;
import org.poamtracker.poam.PoamAction;
import org.poamtracker.poam.PoamDetail;
import org.poamtracker.poam.PoamExtensionService;
import org.poamtracker.poam.PoamService;
import org.poamtracker.poam.RequestRow;

/** Behind poam/decide.xhtml: the later date that somebody asked for is approved, rejected, or taken back. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public class PoamDecideView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PoamService poams;

    @Inject
    PoamExtensionService extensions;

    @Inject
    PoamWay way;

    private Long id;
    private PoamDetail item;
    private RequestRow asked;
    private String reason;

    /** Reads the item that the address names, and the request that waits. */
    public void open() {
        item = poams.show(id);
        asked = item.requests().stream()
                .filter(RequestRow::isWaiting)
                .findFirst()
                .orElse(null);
    }

    /** Agrees to the later date. */
    public String approve() {
        extensions.decide(new DecideRequest(asked.id(), true, reason));
        return way.on(id, "done.extension-approved");
    }

    /** Refuses it. */
    public String reject() {
        extensions.decide(new DecideRequest(asked.id(), false, reason));
        return way.on(id, "done.extension-rejected");
    }

    /** Takes it back. */
    public String withdraw() {
        extensions.withdraw(asked.id());
        return way.on(id, "done.extension-withdrawn");
    }

    /** Whether the reader may do this now. */
    public boolean may(String action) {
        return item.actions().contains(PoamAction.valueOf(action));
    }

    public PoamDetail getItem() {
        return item;
    }

    /** The request that waits, or null where none does any more. */
    public RequestRow getAsked() {
        return asked;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
