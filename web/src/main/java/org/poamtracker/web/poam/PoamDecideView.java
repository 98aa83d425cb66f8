package org.poamtracker.web.poam;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.poamtracker.poam.DecideRequest;
import org.poamtracker.poam.PoamRequestService;
import org.poamtracker.poam.RequestRow;
import org.poamtracker.poam.RequestTurn;
import org.poamtracker.poam.Severity;

/** Behind poam/decide.xhtml: what somebody asked for about an item is approved, rejected, or taken back. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public class PoamDecideView extends PoamItemView {

    private static final long serialVersionUID = 1L;

    @Inject
    PoamRequestService requests;

    private RequestRow asked;
    private String reason;
    private Severity rating;

    @Override
    protected void prepare() {
        asked = getItem().requests().stream()
                .filter(RequestRow::isWaiting)
                .findFirst()
                .orElse(null);
        rating = asked == null ? null : asked.terms().askedRating();
    }

    /** Agrees to what was asked for; where two have to, as the first of them. */
    public String approve() {
        decide(new DecideRequest(asked.id(), true, reason, rating));
        return back(asked.firstOfTwo() ? "done.request-endorsed" : "done.request-approved");
    }

    /** Refuses it. */
    public String reject() {
        decide(new DecideRequest(asked.id(), false, reason));
        return back("done.request-rejected");
    }

    /** Takes it back. */
    public String withdraw() {
        requests.withdraw(asked.id());
        return back("done.request-withdrawn");
    }

    private void decide(DecideRequest decision) {
        if (asked.turn() == RequestTurn.AGENCY_HEAD) {
            requests.decideAsHead(decision);
        } else {
            requests.decide(decision);
        }
    }

    /** Whether the approver sets the rating. */
    public boolean isSettingRating() {
        return asked.turn() == RequestTurn.SECRETARIAT && asked.terms().askedRating() != null;
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

    /** What the item is rated once a risk adjustment is approved. */
    public Severity getRating() {
        return rating;
    }

    public void setRating(Severity rating) {
        this.rating = rating;
    }
}
