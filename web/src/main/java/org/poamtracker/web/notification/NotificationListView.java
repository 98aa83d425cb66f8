package org.poamtracker.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.poamtracker.notification.NotificationRow;
import org.poamtracker.notification.NotificationService;
import org.poamtracker.platform.Page;
import org.poamtracker.web.ui.PagedView;

/** Behind notification/list.xhtml. */
@Named
@RequestScoped
public class NotificationListView extends PagedView {

    @Inject
    NotificationService notifications;

    private boolean all;
    private Page<NotificationRow> rows;

    /** The rows shown; read when the page is first asked for. */
    public Page<NotificationRow> getRows() {
        if (rows == null) {
            rows = notifications.mine(!all, before(), SIZE);
        }
        return rows;
    }

    /** Marks one as read and leads to its item. */
    public String open(long id) {
        return notifications.open(id).page().replace("?", "?faces-redirect=true&");
    }

    /** Marks all as read. */
    public String readAll() {
        notifications.readAll();
        return "/notification/list.xhtml?faces-redirect=true";
    }

    /** Whether those that were read are shown too. */
    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }

    @Override
    protected String narrowed() {
        return "list.xhtml?all=" + all;
    }

    @Override
    public long getTotal() {
        return getRows().total();
    }

    @Override
    protected int shown() {
        return getRows().rows().size();
    }

    @Override
    public boolean isMore() {
        return getRows().more();
    }
}
