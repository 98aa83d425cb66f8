package org.poamtracker.web.dashboard;

import static org.poamtracker.poam.PoamStatus.CLOSED;
import static org.poamtracker.poam.PoamStatus.OPEN;
import static org.poamtracker.poam.PoamStatus.PENDING_VERIFICATION;
import static org.poamtracker.poam.PoamStatus.RISK_ACCEPTED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.poamtracker.poam.AgeGroup;
import org.poamtracker.poam.ControlFamily;
import org.poamtracker.poam.PoamFigures;
import org.poamtracker.poam.PoamStatus;
import org.poamtracker.poam.Quarter;
import org.poamtracker.poam.Severity;
import org.poamtracker.poam.SourceKind;

/**
 * Where a figure leads: the address of the list of exactly the items that it counts. Immutable; each method adds to it.
 */
final class ListLink {

    private static final String LIST = "/poam/list.xhtml";
    private static final PoamStatus[] EVER_OPENED = {OPEN, PENDING_VERIFICATION, RISK_ACCEPTED, CLOSED};

    private final String path;
    private final List<String> narrowing;
    private final List<String> words;

    private ListLink(String path, List<String> narrowing, List<String> words) {
        this.path = path;
        this.narrowing = narrowing;
        this.words = words;
    }

    /** Links of figures narrowed to an agency and a secretariat; null for any. */
    static ListLink within(String contextPath, String agency, Object secretariat) {
        ListLink link = new ListLink(contextPath + LIST, List.of(), List.of());
        link = agency == null ? link : link.with("agency", agency);
        link = secretariat == null ? link : link.with("secretariat", secretariat);
        return new ListLink(link.path, link.words, List.of());
    }

    ListLink in(PoamStatus... statuses) {
        ListLink link = this;
        for (PoamStatus status : statuses) {
            link = link.with("status", status);
        }
        return link;
    }

    ListLink inForce() {
        return in(OPEN, PENDING_VERIFICATION);
    }

    ListLink rated(Severity severity) {
        return with("severity", severity);
    }

    ListLink overdue() {
        return with("due", "overdue");
    }

    ListLink dueSoon() {
        return with("due", "soon");
    }

    ListLink expiring(LocalDate today) {
        return in(RISK_ACCEPTED).with("accepted-to", today.plusDays(PoamFigures.DAYS_EXPIRING));
    }

    ListLink slipped() {
        return inForce().with("slipped", "yes");
    }

    ListLink repeated() {
        return inForce().with("repeats", "yes");
    }

    ListLink aged(AgeGroup group, LocalDate today) {
        return inForce().with("found-from", group.from(today)).with("found-to", group.to(today));
    }

    ListLink from(SourceKind source) {
        return inForce().with("source", source);
    }

    ListLink of(ControlFamily family) {
        return inForce().with("family", family);
    }

    ListLink found(Quarter quarter) {
        return in(EVER_OPENED)
                .with("found-from", quarter.first())
                .with("found-to", quarter.last())
                .here();
    }

    ListLink closed(LocalDate from, LocalDate to) {
        return in(CLOSED).with("since", from).with("until", to).here().with("sort", "status_date");
    }

    ListLink openAtEnd(Quarter quarter) {
        return in(EVER_OPENED).with("open-on", quarter.last()).here();
    }

    private ListLink here() {
        return with("here", "yes");
    }

    private ListLink with(String name, Object value) {
        if (value == null) {
            return this;
        }
        List<String> more = new ArrayList<>(words);
        String text = Objects.toString(value);
        more.add(name + "=" + (value instanceof Enum<?> ? text.toLowerCase(Locale.ROOT) : text));
        return new ListLink(path, narrowing, List.copyOf(more));
    }

    /** The address. */
    @Override
    public String toString() {
        List<String> all = new ArrayList<>(words);
        all.addAll(narrowing);
        return all.isEmpty() ? path : path + "?" + String.join("&", all);
    }
}
