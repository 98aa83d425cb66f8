package org.poamtracker.web.selfaudit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Permission;
import org.poamtracker.selfaudit.CampaignLaunchService;
import org.poamtracker.selfaudit.ExtendResponse;
import org.poamtracker.selfaudit.ResponseHead;
import org.poamtracker.selfaudit.ResponseService;

/** Behind selfaudit/extend.xhtml. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public class ResponseExtendView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CurrentUser user;

    @Inject
    ResponseService responses;

    @Inject
    CampaignLaunchService campaigns;

    @Inject
    SelfauditWay way;

    private Long id;
    private ResponseHead head;
    private ExtendResponse asked;

    /** Reads the response that the address names. */
    public void open() {
        user.demand(Permission.CAMPAIGN_LAUNCH);
        head = responses.show(id == null ? 0 : id).head();
        asked = new ExtendResponse(head.id());
    }

    /** Gives it more time. */
    public String save() {
        campaigns.extend(asked);
        return way.to("show", id, "done.extended");
    }

    public ResponseHead getHead() {
        return head;
    }

    public ExtendResponse getAsked() {
        return asked;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
