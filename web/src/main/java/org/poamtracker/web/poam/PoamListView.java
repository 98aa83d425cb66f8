package org.poamtracker.web.poam;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.poamtracker.platform.KeyPage;
import org.poamtracker.poam.PoamDuty;
import org.poamtracker.poam.PoamHomeService;
import org.poamtracker.poam.PoamQuery;
import org.poamtracker.poam.PoamRow;
import org.poamtracker.poam.PoamService;
import org.poamtracker.poam.PoamStatus;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.web.ui.AgencySwitch;

/** Behind poam/list.xhtml. Everything it shows follows from the address; the page keeps no state. */
@Named
@RequestScoped
public class PoamListView {

    @Inject
    PoamService poams;

    @Inject
    PoamHomeService home;

    @Inject
    AgencySwitch agency;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private PoamAddress address;
    private KeyPage<PoamRow> page;
    private PoamListLinks links;
    private List<Tab> tabs = List.of();

    /** A view of the list by status: the key of its text, how many items it holds, its address, whether it is shown. */
    public record Tab(String key, long count, String href, boolean current) {}

    @PostConstruct
    void open() {
        address = PoamAddress.of(request.getParameterMap());
        PoamQuery query = address.page(LocalDate.now(clock), user.personId(), agency.getId());
        PoamDuty duty = address.duty();
        page = duty == null ? poams.list(query) : home.waiting(duty, query);
        links = new PoamListLinks(address, query, page);
        if (duty == null) {
            tabs = tabs(poams.counts(query.filter()));
        }
    }

    private List<Tab> tabs(Map<PoamStatus, Long> counts) {
        List<Tab> all = new ArrayList<>();
        boolean plain = address.first("status").isEmpty() && !address.isEverything();
        all.add(tab("list.active", sum(counts, status -> !status.isFinal()), null, plain));
        for (PoamStatus status : PoamStatus.values()) {
            String name = status.name().toLowerCase(Locale.ROOT);
            all.add(tab("PoamStatus." + status, counts.getOrDefault(status, 0L), name, address.says("status", name)));
        }
        all.add(tab("list.all", sum(counts, status -> true), "all", address.isEverything()));
        return all;
    }

    private Tab tab(String key, long count, String status, boolean current) {
        String query = address.with("status", status).with("due", null).query();
        return new Tab(key, count, query.isEmpty() ? PoamListLinks.BARE : query, current);
    }

    private static long sum(Map<PoamStatus, Long> counts, Predicate<PoamStatus> which) {
        return counts.entrySet().stream()
                .filter(count -> which.test(count.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** The rows of this page, with how many there are. */
    public KeyPage<PoamRow> getPage() {
        return page;
    }

    public List<Tab> getTabs() {
        return tabs;
    }

    public PoamAddress getAddress() {
        return address;
    }

    public PoamListLinks getLinks() {
        return links;
    }
}
