package org.poamtracker.web.selfaudit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.poamtracker.agency.AgencyChoice;
import org.poamtracker.agency.AgencyService;
import org.poamtracker.agency.SecretariatChoice;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Permission;
import org.poamtracker.selfaudit.CampaignLaunchService;
import org.poamtracker.selfaudit.LaunchCampaign;
import org.poamtracker.selfaudit.QuestionnaireRow;
import org.poamtracker.selfaudit.QuestionnaireService;

/** Behind selfaudit/launch.xhtml. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public class CampaignLaunchView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int DAYS = 60;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @Inject
    AgencyService agencies;

    @Inject
    QuestionnaireService questionnaires;

    @Inject
    CampaignLaunchService campaigns;

    @Inject
    SelfauditWay way;

    private final LaunchCampaign terms = new LaunchCampaign();
    private transient List<QuestionnaireRow> editions;
    private transient List<AgencyChoice> asked;

    /** Proposes the state fiscal year that ended last, and two months. */
    public void open() {
        user.demand(Permission.CAMPAIGN_LAUNCH);
        LocalDate today = LocalDate.now(clock);
        int year = today.getMonth().compareTo(Month.JULY) >= 0 ? today.getYear() : today.getYear() - 1;
        terms.setPeriodFrom(LocalDate.of(year - 1, Month.JULY, 1));
        terms.setPeriodTo(LocalDate.of(year, Month.JUNE, 30));
        terms.setDueOn(today.plusDays(DAYS));
        if (!isWide() && getSecretariats().size() == 1) {
            terms.setSecretariatId(getSecretariats().get(0).id());
        }
    }

    /** Launches it and goes to its board. */
    public String launch() {
        return way.to("campaign", campaigns.launch(terms), "done.launched");
    }

    /** Whether the reader launches for the whole Commonwealth. */
    public boolean isWide() {
        return user.scope(Permission.CAMPAIGN_LAUNCH).everything();
    }

    public List<SecretariatChoice> getSecretariats() {
        return agencies.secretariats(Permission.CAMPAIGN_LAUNCH);
    }

    /** The versions to choose from, the latest of each questionnaire first. */
    public List<QuestionnaireRow> getEditions() {
        if (editions == null) {
            editions = questionnaires.list();
        }
        return editions;
    }

    /** The agencies that can be asked. */
    public List<AgencyChoice> getAgencies() {
        if (asked == null) {
            asked = agencies.choices(Permission.CAMPAIGN_LAUNCH);
        }
        return asked;
    }

    public LaunchCampaign getTerms() {
        return terms;
    }
}
