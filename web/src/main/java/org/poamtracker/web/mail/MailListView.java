package org.poamtracker.web.mail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.poamtracker.mail.MailRow;
import org.poamtracker.mail.MailService;
import org.poamtracker.mail.MailStatus;
import org.poamtracker.notification.NotificationRunRow;
import org.poamtracker.notification.NotificationService;
import org.poamtracker.platform.Page;
import org.poamtracker.web.ui.PagedView;

/** Behind mail/list.xhtml. */
@Named
@RequestScoped
public class MailListView extends PagedView {

    @Inject
    MailService mails;

    @Inject
    NotificationService notifications;

    private MailStatus status = MailStatus.FAILED;
    private Page<MailRow> rows;

    /**
     * One state to choose.
     *
     * @param count how many messages stand there
     */
    public record Tab(MailStatus status, long count) {}

    /** Every state with its number of messages. */
    public List<Tab> getTabs() {
        return Arrays.stream(MailStatus.values())
                .map(each -> new Tab(each, mails.count(each)))
                .toList();
    }

    /** Whether mail leaves this server at all. */
    public boolean isDelivering() {
        return mails.delivers();
    }

    /** What the last night's notifications came to; null before the first night. */
    public NotificationRunRow getLastNight() {
        return notifications.lastNight();
    }

    /** The digests since then of which some could not be written; null where there are none. */
    public NotificationRunRow getBrokenDigests() {
        return notifications.brokenDigests();
    }

    /** The rows shown; read when the page is first asked for. */
    public Page<MailRow> getRows() {
        if (rows == null) {
            rows = mails.list(status, before(), SIZE);
        }
        return rows;
    }

    /** Sends a stuck message once more. */
    public String retry(long id) {
        mails.retry(id);
        return "/mail/list.xhtml?faces-redirect=true&retried=true&status=" + status;
    }

    /** Whether a message of this state can be sent again. */
    public boolean isStuck() {
        return status == MailStatus.FAILED || status == MailStatus.UNKNOWN;
    }

    public MailStatus getStatus() {
        return status;
    }

    public void setStatus(MailStatus status) {
        this.status = status == null ? MailStatus.FAILED : status;
    }

    @Override
    protected String narrowed() {
        return "list.xhtml?status=" + status;
    }

    @Override
    public long getTotal() {
        return getRows().total();
    }

    @Override
    protected int shown() {
        return getRows().rows().size();
    }
}
