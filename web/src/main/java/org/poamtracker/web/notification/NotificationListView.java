package org.poamtracker.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.poamtracker.notification.NotificationRow;
import org.poamtracker.notification.NotificationService;
import org.poamtracker.platform.Page;

/** Behind notification/list.xhtml. */
@Named
@RequestScoped
public class NotificationListView {

    private static final int SIZE = 25;

    @Inject
    NotificationService notifications;

    private boolean all;
    private int page = 1;
    private Page<NotificationRow> rows;

    /** The rows shown; read when the page is first asked for. */
    public Page<NotificationRow> getRows() {
        if (rows == null) {
            rows = notifications.mine(!all, (getPage() - 1) * SIZE, SIZE);
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

    /** The address of a page of this list; nothing where there is no such page. */
    public String pageAt(int other) {
        boolean there = other >= 1 && other <= getLast() && other != getPage();
        return there ? "list.xhtml?all=" + all + "&page=" + other : "";
    }

    public int getLast() {
        return (int) Math.max(1, (getRows().total() + SIZE - 1) / SIZE);
    }

    public int getFrom() {
        return (getPage() - 1) * SIZE + 1;
    }

    public int getTo() {
        return getFrom() + getRows().rows().size() - 1;
    }

    /** Whether those that were read are shown too. */
    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }

    public int getPage() {
        return Math.max(page, 1);
    }

    public void setPage(int page) {
        this.page = page;
    }
}
