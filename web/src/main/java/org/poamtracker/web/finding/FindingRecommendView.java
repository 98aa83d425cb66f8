package org.poamtracker.web.finding;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.poamtracker.finding.FindingDetail;
import org.poamtracker.finding.FindingResponseService;
import org.poamtracker.finding.FindingService;
import org.poamtracker.finding.Recommend;

/** Behind finding/recommend.xhtml: one more thing that a review recommends. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public class FindingRecommendView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    FindingService findings;

    @Inject
    FindingResponseService responses;

    @Inject
    FindingWay way;

    private Long id;
    private String reference;
    private boolean allowed;
    private Recommend recommend;

    /** Reads the finding that the address names. */
    public void open() {
        FindingDetail finding = findings.detail(id == null ? 0 : id);
        reference = finding.reference();
        allowed = finding.editable();
        recommend = new Recommend(finding.id());
    }

    /** Adds it. */
    public String save() {
        responses.recommend(recommend);
        return way.on(id, "done.recommended");
    }

    /** Whether the reader may. */
    public boolean isAllowed() {
        return allowed;
    }

    public Recommend getRecommend() {
        return recommend;
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
}
