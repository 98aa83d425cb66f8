package org.poamtracker.web.ui;

import static org.poamtracker.web.ui.NavItem.group;
import static org.poamtracker.web.ui.NavItem.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Permission;

/** The main navigation: what the reader may open. Hiding an entry protects nothing; each page's boundary does. */
@Named
@RequestScoped
public class Navigation {

    private static final List<NavItem> ALL = List.of(
            page("home", "/home.xhtml", "home", Permission.OWN),
            page("dashboard", "/dashboard/show.xhtml", "chart-line", Permission.POAM_VIEW, Permission.TOTALS_VIEW),
            page("poam", "/poam/list.xhtml", "list", Permission.POAM_VIEW),
            page("finding", "/finding/list.xhtml", "search", Permission.FINDING_VIEW),
            page("program", "/program/list.xhtml", "file-check", Permission.PROGRAM_VIEW),
            page("selfaudit", "/selfaudit/list.xhtml", "check-square", Permission.SELFAUDIT_VIEW),
            page("import", "/intake/list.xhtml", "file-import", Permission.POAM_IMPORT),
            page("library", "/library/list.xhtml", "book", Permission.LIBRARY_VIEW),
            page("report", "/report/list.xhtml", "chart-bar", Permission.REPORT_AGENCY, Permission.REPORT_ACROSS),
            group(
                    "administration",
                    "cog",
                    page("account", "/admin/accounts.xhtml", "users", Permission.ACCOUNT_VIEW),
                    page("grant", "/admin/grants.xhtml", "check-circle", Permission.ROLE_CONFIRM),
                    page("reason", "/admin/reasons.xhtml", "tags", Permission.JUSTIFICATION_EDIT),
                    page("agency", "/admin/agencies.xhtml", "building", Permission.AGENCY_EDIT),
                    page("mail", "/mail/list.xhtml", "envelope", Permission.MAIL_VIEW),
                    page("quarantine", "/admin/quarantine.xhtml", "ban", Permission.SECURITY_LOG_VIEW),
                    page("log", "/admin/securitylog.xhtml", "shield", Permission.SECURITY_LOG_VIEW),
                    page("trail", "/admin/trail.xhtml", "verified", Permission.TRAIL_VERIFY)));

    /** Folders whose pages are about what another folder lists. */
    private static final Map<String, String> PART_OF = Map.of(
            "/bulk/",
            "/poam/",
            "/calendar/",
            "/poam/",
            "/savedview/",
            "/poam/",
            "/discussion/",
            "/poam/",
            "/obligation/",
            "/library/");

    @Inject
    CurrentUser user;

    @Inject
    HttpServletRequest request;

    /** The entries for this reader, in order; a group with nothing in it is left out. */
    public List<NavItem> getItems() {
        return ALL.stream().flatMap(this::forReader).toList();
    }

    /** The pages of administration for this reader; empty for most. */
    public List<NavItem> getAdministration() {
        return getItems().stream()
                .filter(NavItem::isGroup)
                .flatMap(group -> group.children().stream())
                .toList();
    }

    /** Whether the page shown belongs to this entry. */
    public boolean isCurrent(NavItem item) {
        String path = request.getServletPath();
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        return item.covers(path) || item.covers(PART_OF.getOrDefault(folder, path));
    }

    private Stream<NavItem> forReader(NavItem item) {
        if (!item.isGroup()) {
            return item.anyOf().stream().anyMatch(user::may) ? Stream.of(item) : Stream.empty();
        }
        List<NavItem> children =
                item.children().stream().flatMap(this::forReader).toList();
        return children.isEmpty() ? Stream.empty() : Stream.of(item.with(children));
    }
}
