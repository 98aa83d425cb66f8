package org.poamtracker.web.finding;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.poamtracker.finding.FindingResponseService;
import org.poamtracker.finding.FindingService;
import org.poamtracker.finding.RecommendationRow;
import org.poamtracker.finding.ReplyTo;
import org.poamtracker.finding.RespondTo;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Permission;

/** Behind finding/respond.xhtml: what the agency says to a recommendation, and what the auditor replies. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public class FindingRespondView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    FindingService findings;

    @Inject
    FindingResponseService responses;

    @Inject
    CurrentUser user;

    @Inject
    FindingWay way;

    private Long id;
    private Long recommendation;
    private String reference;
    private RecommendationRow row;
    private RespondTo response;
    private ReplyTo reply;

    /** Reads the recommendation that the address names. */
    public void open() {
        reference = findings.detail(id == null ? 0 : id).reference();
        row = responses.list(id).stream()
                .filter(each -> recommendation != null && each.id() == recommendation)
                .findFirst()
                .orElseThrow(() -> new RuleViolation("finding.unknown", id));
        response = new RespondTo(row.id(), row.version());
        reply = new ReplyTo(row.id(), row.version());
        if (row.said() != null) {
            response.setResponse(row.said().response());
            response.setText(row.said().text());
            response.setPlannedOn(row.said().plannedOn());
        }
        reply.setText(row.replied() == null ? null : row.replied().text());
    }

    /** Keeps what the agency says. */
    public String respond() {
        responses.respond(response);
        return way.on(id, "done.responded");
    }

    /** Keeps what the auditor replies. */
    public String answer() {
        responses.reply(reply);
        return way.on(id, "done.replied");
    }

    /** Whether the reader may speak for the agency. */
    public boolean isSpeaking() {
        return user.may(Permission.FINDING_RESPOND);
    }

    /** Whether the reader may write down a reply to what was said. */
    public boolean isReplying() {
        return row.said() != null && user.may(Permission.FINDING_EDIT);
    }

    public RecommendationRow getRow() {
        return row;
    }

    public RespondTo getResponse() {
        return response;
    }

    public ReplyTo getReply() {
        return reply;
    }

    public String getReference() {
        return reference;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getRecommendation() {
        return recommendation;
    }

    public void setRecommendation(Long recommendation) {
        this.recommendation = recommendation;
    }
}
