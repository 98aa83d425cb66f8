package org.poamtracker.web.dashboard;

import static org.poamtracker.security.Permission.POAM_VIEW;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.poamtracker.agency.SecretariatChoice;
import org.poamtracker.dashboard.DashboardService;
import org.poamtracker.dashboard.Scorecard;
import org.poamtracker.poam.AgeGroup;
import org.poamtracker.poam.ControlFamily;
import org.poamtracker.poam.PoamFigures;
import org.poamtracker.poam.PoamFilter;
import org.poamtracker.poam.PoamStatus;
import org.poamtracker.poam.Severity;
import org.poamtracker.poam.SourceKind;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.web.ui.AgencySwitch;

/** Behind dashboard/show.xhtml: the figures of what the reader reaches, narrowed by the address. */
@Named
@RequestScoped
public class DashboardView {

    @Inject
    DashboardService dashboards;

    @Inject
    SecretariatNarrowing secretariats;

    @Inject
    AgencySwitch agency;

    @Inject
    CurrentUser user;

    @Inject
    HttpServletRequest request;

    private PoamFigures figures;
    private ListLink link;

    /** One status, with how many items of it each severity has. */
    public record StatusLine(PoamStatus status, List<Cell> cells, Cell total) {}

    /** A number and where it leads; empty where it leads nowhere. */
    public record Cell(long value, String href) {}

    @PostConstruct
    void open() {
        if (user.may(POAM_VIEW)) {
            figures =
                    dashboards.figures(PoamFilter.all().ofAgency(agency.getId()).ofSecretariat(secretariats.getId()));
            link = ListLink.within(
                    request.getContextPath(), agency.getId() == null ? null : agency.getCode(), secretariats.getId());
        } else {
            figures = dashboards.totals();
        }
    }

    /** What the figures are of: the agency or secretariat chosen; null for all within reach. */
    public String getOf() {
        if (link != null && agency.getId() != null) {
            return agency.getChosen().name();
        }
        SecretariatChoice chosen = secretariats.getChosen();
        return chosen == null ? null : chosen.name();
    }

    /** Whether the reader sees totals of everything and no item. */
    public boolean isTotalsOnly() {
        return link == null;
    }

    public LocalDate getDay() {
        return figures.day();
    }

    /** The figures by themselves, the most urgent first. */
    public List<Tile> getTiles() {
        LocalDate today = figures.day();
        return Stream.of(
                        tile("overdue", figures.overdue(), figures.overduePercent(), "bad"),
                        tile("due-soon", figures.dueSoon(), null, "warn"),
                        tile("in-force", figures.inForce(), null, ""),
                        tile("waiting", figures.waiting(), null, ""),
                        tile("expiring", figures.expiring(), figures.accepted(), "warn"),
                        tile("slipped", figures.slipped(), figures.slips(), ""),
                        tile("repeats", figures.repeats(), null, ""),
                        tile("mean-days", figures.meanDays(Scorecard.QUARTERS), figures.closed(Scorecard.QUARTERS), ""))
                .map(tile -> link == null || tile.value() == null ? tile : linked(tile, today))
                .toList();
    }

    private static Tile tile(String key, Long value, Object note, String tone) {
        boolean none = value == null || value == 0;
        return new Tile(key, value, note, "", none && !tone.isEmpty() ? "good" : tone);
    }

    private Tile linked(Tile tile, LocalDate today) {
        ListLink to =
                switch (tile.key()) {
                    case "overdue" -> link.overdue();
                    case "due-soon" -> link.dueSoon();
                    case "waiting" -> link.in(PoamStatus.SUBMITTED, PoamStatus.PENDING_VERIFICATION);
                    case "expiring" -> link.expiring(today);
                    case "slipped" -> link.slipped();
                    case "repeats" -> link.repeated();
                    case "mean-days" -> link.closed(first(), null);
                    default -> link.inForce();
                };
        return new Tile(tile.key(), tile.value(), tile.note(), to.toString(), tile.tone());
    }

    private LocalDate first() {
        return figures.trend(Scorecard.QUARTERS).get(0).quarter().first();
    }

    /** Every status that is not the end, with its items by severity. */
    public List<StatusLine> getStatuses() {
        return Arrays.stream(PoamStatus.values())
                .filter(status -> !status.isFinal())
                .map(status -> new StatusLine(
                        status,
                        Arrays.stream(Severity.values())
                                .map(severity -> cell(
                                        figures.in(status, severity),
                                        link == null ? null : link.in(status).rated(severity)))
                                .toList(),
                        cell(figures.in(status), link == null ? null : link.in(status))))
                .toList();
    }

    private static Cell cell(long value, ListLink to) {
        return new Cell(value, to == null || value == 0 ? "" : to.toString());
    }

    public Severity[] getSeverities() {
        return Severity.values();
    }

    /** What is in force, by how long ago it was found. */
    public List<Bar> getAges() {
        return Bar.chart(
                AgeGroup.values(),
                figures::aged,
                group -> link == null ? "" : link.aged(group, figures.day()).toString());
    }

    /** What is in force, by what kind of review saw it. */
    public List<Bar> getSources() {
        return Bar.chart(
                SourceKind.values(),
                figures::from,
                source -> link == null ? "" : link.from(source).toString());
    }

    /** What is in force, by the families of controls that are named anywhere. */
    public List<Bar> getFamilies() {
        return Bar.chart(
                        ControlFamily.values(),
                        figures::of,
                        family -> link == null ? "" : link.of(family).toString())
                .stream()
                .filter(bar -> bar.value() > 0)
                .toList();
    }

    /** The last quarters. */
    public List<QuarterLine> getTrend() {
        return QuarterLine.of(figures.trend(Scorecard.QUARTERS), link);
    }
}
