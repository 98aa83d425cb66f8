package org.poamtracker.web.obligation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import java.util.ResourceBundle;
import org.poamtracker.obligation.ObligationDetail;
import org.poamtracker.obligation.ObligationEditService;
import org.poamtracker.obligation.ObligationService;
import org.poamtracker.obligation.ReviewObligation;
import org.poamtracker.trail.HistoryPage;
import org.poamtracker.web.ui.Outcome;

/** Behind obligation/show.xhtml: what an agency says of an instrument, its reviews and its history. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public class ObligationShowView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.poamtracker.web.obligation", Locale.US);

    @Inject
    ObligationService obligations;

    @Inject
    ObligationEditService edits;

    @Inject
    Outcome outcome;

    private Long id;
    private Long before;
    private ObligationDetail obligation;
    private ReviewObligation review;
    private transient HistoryPage history;

    /** Reads the one that the address names. */
    public void open() {
        obligation = obligations.show(id == null ? 0 : id);
        review = new ReviewObligation(obligation.row().id(), obligation.version());
        review.setReviewedOn(obligation.today());
        review.setNextReviewOn(obligation.today().plusYears(1));
    }

    /** Keeps what a review found. */
    public String review() {
        edits.review(review);
        outcome.say(TEXTS.getString("done.reviewed"));
        return "/obligation/show.xhtml?faces-redirect=true&id=" + id;
    }

    /** What happened to it; read when it is shown. */
    public HistoryPage getHistory() {
        if (history == null) {
            history = obligations.history(id, before);
        }
        return history;
    }

    public ObligationDetail getObligation() {
        return obligation;
    }

    public ReviewObligation getReview() {
        return review;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getBefore() {
        return before;
    }

    public void setBefore(Long before) {
        this.before = before;
    }
}
