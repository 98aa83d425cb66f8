package org.poamtracker.web.selfaudit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.poamtracker.selfaudit.CampaignRow;
import org.poamtracker.selfaudit.CampaignService;

/** Behind selfaudit/list.xhtml. */
@Named
@RequestScoped
public class SelfauditListView {

    @Inject
    CampaignService campaigns;

    private List<CampaignRow> rows;

    @PostConstruct
    void open() {
        rows = campaigns.list();
    }

    /** The campaigns within reach, the latest period first. */
    public List<CampaignRow> getRows() {
        return rows;
    }
}
