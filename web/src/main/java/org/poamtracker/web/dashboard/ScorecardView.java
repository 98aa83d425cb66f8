package org.poamtracker.web.dashboard;

import static org.poamtracker.poam.PoamStatus.RISK_ACCEPTED;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.poamtracker.dashboard.DashboardService;
import org.poamtracker.dashboard.Scorecard;
import org.poamtracker.dashboard.ScorecardRow;
import org.poamtracker.dashboard.ScorecardSort;
import org.poamtracker.poam.PoamFilter;

/** Behind dashboard/scorecard.xhtml: agencies side by side, sorted as the address says. */
@Named
@RequestScoped
public class ScorecardView {

    private static final String HERE = "/dashboard/scorecard.xhtml";

    @Inject
    DashboardService dashboards;

    @Inject
    SecretariatNarrowing secretariats;

    @Inject
    HttpServletRequest request;

    private ScorecardSort sort;
    private boolean ascending;
    private Scorecard card;

    @PostConstruct
    void open() {
        sort = Arrays.stream(ScorecardSort.values())
                .filter(each -> each.name().equalsIgnoreCase(request.getParameter("sort")))
                .findFirst()
                .orElse(ScorecardSort.OVERDUE);
        String dir = Objects.requireNonNullElse(request.getParameter("dir"), "");
        ascending = dir.isEmpty() ? sort.isAscendingFirst() : "asc".equals(dir);
        card = dashboards.scorecard(PoamFilter.all().ofSecretariat(secretariats.getId()), sort, ascending);
    }

    public Scorecard getCard() {
        return card;
    }

    /** Where a heading leads: sorted by it, or the other way round when it is already. */
    public String sort(String by) {
        ScorecardSort asked = ScorecardSort.valueOf(by);
        boolean up = asked == sort ? !ascending : asked.isAscendingFirst();
        Long secretariat = secretariats.getId();
        return request.getContextPath() + HERE + "?sort=" + by.toLowerCase(Locale.ROOT) + "&dir="
                + (up ? "asc" : "desc") + (secretariat == null ? "" : "&secretariat=" + secretariat);
    }

    /** How the card is sorted by a heading: {@code ascending}, {@code descending}, or not at all. */
    public String sorted(String by) {
        if (sort != ScorecardSort.valueOf(by)) {
            return "";
        }
        return ascending ? "ascending" : "descending";
    }

    /** The list behind a figure of a line; empty where it counts nothing. */
    public String list(ScorecardRow row, String figure) {
        ListLink link = ListLink.within(request.getContextPath(), row.code(), secretariats.getId());
        ListLink to =
                switch (figure) {
                    case "overdue" -> row.overdue() == 0 ? null : link.overdue();
                    case "slipped" -> row.slipped() == 0 ? null : link.slipped();
                    case "repeats" -> row.repeats() == 0 ? null : link.repeated();
                    case "days" -> row.meanDays() == null ? null : link.closed(card.since(), null);
                    case "accepted" -> row.accepted() == 0 ? null : link.in(RISK_ACCEPTED);
                    default -> row.open() == 0 ? null : link.inForce();
                };
        return to == null ? "" : to.toString();
    }

    /** The dashboard of the agency of a line. */
    public String agency(ScorecardRow row) {
        return request.getContextPath() + "/dashboard/show.xhtml?agency=" + row.code();
    }

    /** Which way a line goes: {@code more}, {@code fewer} or {@code same}. */
    public String trend(ScorecardRow row) {
        return row.change() == 0 ? "same" : row.change() > 0 ? "more" : "fewer";
    }
}
