package org.poamtracker.web.poam;

import static org.poamtracker.security.Permission.POAM_DECIDE;
import static org.poamtracker.security.Permission.POAM_VIEW;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.poamtracker.agency.AgencyService;
import org.poamtracker.agency.Vacancy;
import org.poamtracker.platform.Page;
import org.poamtracker.poam.MilestoneDue;
import org.poamtracker.poam.PoamDuty;
import org.poamtracker.poam.PoamHome;
import org.poamtracker.poam.PoamHomeService;
import org.poamtracker.poam.PoamRow;
import org.poamtracker.poam.RequestWaiting;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.web.ui.AgencySwitch;

/** Behind home.xhtml: what needs the reader. */
@Named
@RequestScoped
public class HomeView {

    private static final int SHOWN = 5;

    @Inject
    PoamHomeService homes;

    @Inject
    AgencyService agencies;

    @Inject
    AgencySwitch agency;

    @Inject
    CurrentUser user;

    private PoamHome home;
    private List<Vacancy> vacancies;

    @PostConstruct
    void open() {
        home = user.may(POAM_VIEW) ? homes.home(agency.getId()) : null;
        vacancies = user.may(POAM_DECIDE) ? agencies.vacancies() : List.of();
    }

    /** What needs the reader; null for who reads no items. */
    public PoamHome getHome() {
        return home;
    }

    /** The items that wait for the reader to do something; null where that is not the reader's duty. */
    public Page<PoamRow> waiting(String duty) {
        return home.duties().get(PoamDuty.valueOf(duty));
    }

    /** The first requests to decide. */
    public List<RequestWaiting> getRequests() {
        return home.requests().rows().stream().limit(SHOWN).toList();
    }

    /** The first own milestones. */
    public List<MilestoneDue> getMilestones() {
        return home.milestones().rows().stream().limit(SHOWN).toList();
    }

    /** Posts without a holder, for who decides in their place or has to see to it. */
    public List<Vacancy> getVacancies() {
        return vacancies;
    }

    /** Whether nothing at all waits for the reader. */
    public boolean isQuiet() {
        return home.overdue().rows().isEmpty()
                && home.dueSoon().rows().isEmpty()
                && home.milestones().rows().isEmpty()
                && (home.requests() == null || home.requests().rows().isEmpty())
                && home.duties().values().stream().allMatch(page -> page.rows().isEmpty());
    }
}
