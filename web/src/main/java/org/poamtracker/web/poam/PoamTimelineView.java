package org.poamtracker.web.poam;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import org.poamtracker.platform.KeyPage;
import org.poamtracker.poam.PoamDatesService;
import org.poamtracker.poam.PoamQuery;
import org.poamtracker.poam.TimelineItem;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.web.ui.AgencySwitch;

/** Behind poam/timeline.xhtml: the plans of a list along a line of days. The address is that of the list. */
@Named
@RequestScoped
public class PoamTimelineView {

    @Inject
    PoamDatesService dates;

    @Inject
    AgencySwitch agency;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private PoamAddress address;
    private KeyPage<TimelineItem> page;
    private PoamListLinks links;
    private Timeline timeline;

    @PostConstruct
    void read() {
        LocalDate today = LocalDate.now(clock);
        address = PoamAddress.of(request.getParameterMap());
        PoamQuery query = address.page(today, user.personId(), agency.getId());
        page = dates.timeline(query);
        links = new PoamListLinks(address, query, page);
        timeline = new Timeline(page.rows(), today);
    }

    public Timeline getTimeline() {
        return timeline;
    }

    public KeyPage<TimelineItem> getPage() {
        return page;
    }

    public PoamAddress getAddress() {
        return address;
    }

    public PoamListLinks getLinks() {
        return links;
    }
}
