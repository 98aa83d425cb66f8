package org.poamtracker.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.poamtracker.notification.NotificationService;

/** How many notifications are new, for the header of every page. */
@Named
@RequestScoped
public class Bell {

    private static final int MOST_SHOWN = 99;

    @Inject
    NotificationService notifications;

    private Integer unread;

    /** How many the reader has not opened. */
    public int getUnread() {
        if (unread == null) {
            unread = notifications.unread();
        }
        return unread;
    }

    /** The number as the header shows it: nothing for none, and not beyond two digits. */
    public String getShown() {
        int count = getUnread();
        return count == 0 ? "" : count > MOST_SHOWN ? MOST_SHOWN + "+" : Integer.toString(count);
    }
}
