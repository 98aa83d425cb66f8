package org.poamtracker.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.poamtracker.calendar.CalendarFeedRow;
import org.poamtracker.calendar.CalendarService;

/** Behind calendar/feed.xhtml: making and taking away one's secret address. The page that makes one shows it, once. */
@Named
@RequestScoped
public class CalendarFeedView {

    @Inject
    CalendarService calendars;

    private String address;
    private CalendarFeedRow feed;
    private boolean known;

    /** Reads what is known of the reader's address. */
    public void open() {
        feed = calendars.mine().orElse(null);
        known = true;
    }

    /** Makes an address and shows it. */
    public void make() {
        address = calendars.make();
        open();
    }

    /** Takes it away. */
    public String revoke() {
        calendars.revoke();
        return "/calendar/feed.xhtml?faces-redirect=true";
    }

    /** What is known of the address there is; null where there is none. */
    public CalendarFeedRow getFeed() {
        if (!known) {
            open();
        }
        return feed;
    }

    /** The address just made; null otherwise. */
    public String getAddress() {
        return address;
    }
}
