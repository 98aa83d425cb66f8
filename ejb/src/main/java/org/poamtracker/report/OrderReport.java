package org.poamtracker.report;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/** Which report somebody wants, and how. */
public class OrderReport implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    private ReportKind kind;

    @NotNull
    private ReportFormat format = ReportFormat.PDF;

    private Long agencyId;

    private Long secretariatId;

    private Long campaignId;

    private boolean forPublic = true;

    public ReportKind getKind() {
        return kind;
    }

    public void setKind(ReportKind kind) {
        this.kind = kind;
    }

    public ReportFormat getFormat() {
        return format;
    }

    public void setFormat(ReportFormat format) {
        this.format = format;
    }

    /** The agency whose plan it prints; needed for an agency's report. */
    public Long getAgencyId() {
        return agencyId;
    }

    public void setAgencyId(Long agencyId) {
        this.agencyId = agencyId;
    }

    /** The secretariat that narrows a report across agencies, or null for all within reach. */
    public Long getSecretariatId() {
        return secretariatId;
    }

    public void setSecretariatId(Long secretariatId) {
        this.secretariatId = secretariatId;
    }

    /** The campaign of self-audits that it is of, or null for the latest; heeded where self-audits are printed. */
    public Long getCampaignId() {
        return campaignId;
    }

    public void setCampaignId(Long campaignId) {
        this.campaignId = campaignId;
    }

    /** Whether what is withheld from the public is left out; heeded where findings are printed. */
    public boolean isForPublic() {
        return forPublic;
    }

    public void setForPublic(boolean forPublic) {
        this.forPublic = forPublic;
    }
}
