package org.poamtracker.web.trail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.poamtracker.trail.SecurityLogFilter;
import org.poamtracker.trail.SecurityLogPage;
import org.poamtracker.trail.TrailService;

/** Behind admin/securitylog.xhtml. */
@Named
@RequestScoped
public class SecurityLogView {

    private static final List<String> ACTIONS = List.of(
            "SIGNED_IN",
            "SIGN_IN_FAILED",
            "SIGN_IN_FAILED_WAITS",
            "CODE_ASKED",
            "IDENTITY_CONFIRMED",
            "IDENTITY_REFUSED",
            "IDENTITY_REFUSED_WAITS",
            "SECOND_FACTOR_SET",
            "SECOND_FACTOR_OFF",
            "SECOND_FACTOR_RESET",
            "RECOVERY_CODES_MADE",
            "RECOVERY_CODE_USED",
            "SIGNED_OUT",
            "SESSION_ENDED",
            "REFUSED",
            "LINK_SENT",
            "LINK_REFUSED",
            "PASSWORD_SET",
            "PASSWORD_CHANGED",
            "PASSWORD_RESET",
            "ACCOUNT_CREATED",
            "ACCOUNT_DISABLED",
            "ACCOUNT_DISABLED_UNUSED",
            "ACCOUNT_UNUSED_KEPT",
            "ACCOUNT_ENABLED",
            "PERSON_ADDED",
            "PERSON_CHANGED",
            "ROLE_GRANTED",
            "ROLE_ASKED",
            "ROLE_CONFIRMED",
            "ROLE_REFUSED",
            "ROLE_ENDED",
            "ROLE_WITHDRAWN",
            "SECRETARIAT_ADDED",
            "SECRETARIAT_CHANGED",
            "AGENCY_ADDED",
            "AGENCY_CHANGED",
            "UNIT_ADDED",
            "UNIT_RENAMED",
            "MAIL_RETRIED",
            "TRAIL_VERIFIED",
            "TRAIL_HEADS_EXPORTED");

    @Inject
    TrailService trail;

    private String action;
    private Long account;
    private LocalDate from;
    private LocalDate to;
    private Long before;
    private SecurityLogPage page;

    /** Reads the slice that the address asks for. */
    public void open() {
        action = action != null && ACTIONS.contains(action) ? action : null;
        page = trail.securityLog(new SecurityLogFilter(action, account, from, to, before));
    }

    /** What can be looked for. */
    public List<String> getActions() {
        return ACTIONS;
    }

    /** The address of the slice before this one, or null on the last. */
    public String getOlder() {
        return page.older() == null ? null : address() + "&before=" + page.older();
    }

    /** The address of the newest slice with the same filters. */
    public String address() {
        return "securitylog.xhtml?action=" + text(action) + "&account=" + text(account) + "&from=" + text(from) + "&to="
                + text(to);
    }

    private static String text(Object value) {
        return Objects.toString(value, "");
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }

    public Long getAccount() {
        return account;
    }

    public void setAccount(Long account) {
        this.account = account;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public Long getBefore() {
        return before;
    }

    public void setBefore(Long before) {
        this.before = before;
    }

    public SecurityLogPage getPage() {
        return page;
    }
}
