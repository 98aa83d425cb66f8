package org.poamtracker.web.poam;

import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.poamtracker.platform.Cursor;
import org.poamtracker.poam.ControlFamily;
import org.poamtracker.poam.PoamDuty;
import org.poamtracker.poam.PoamFilter;
import org.poamtracker.poam.PoamOrder;
import org.poamtracker.poam.PoamQuery;
import org.poamtracker.poam.PoamSort;
import org.poamtracker.poam.PoamStatus;
import org.poamtracker.poam.PoamTraits;
import org.poamtracker.poam.Severity;
import org.poamtracker.poam.SourceKind;

/**
 * What the address of the list says: filters, order and place. A list can be kept as a bookmark and sent by mail; whoever
 * opens it sees what is within the own reach. What an address says wrongly is left out.
 */
public final class PoamAddress {

    private static final List<String> NAMES = List.of(
            "need",
            "agency",
            "secretariat",
            "status",
            "severity",
            "due",
            "from",
            "to",
            "owner",
            "q",
            "source",
            "family",
            "found-from",
            "found-to",
            "slipped",
            "repeats",
            "accepted-to",
            "since",
            "until",
            "open-on",
            "here",
            "sort",
            "dir",
            "size",
            "columns",
            "at");
    private static final Set<String> NOT_IN_FORM = Set.of("need", "status", "sort", "dir", "size", "columns");
    private static final List<String> TRAITS = NAMES.subList(NAMES.indexOf("source"), NAMES.indexOf("here") + 1);
    private static final Set<String> NOT_NARROWING = Set.of("need", "status", "sort", "dir", "size", "columns", "at");
    private static final String YES = "yes";
    private static final Set<Integer> SIZES = Set.of(25, 50, 100);
    private static final PoamStatus[] ACTIVE = Arrays.stream(PoamStatus.values())
            .filter(status -> !status.isFinal())
            .toArray(PoamStatus[]::new);

    private final Map<String, List<String>> parameters;

    /** A name with a value, as forms keep it. */
    public record Pair(String name, String value) {}

    private PoamAddress(Map<String, List<String>> parameters) {
        this.parameters = parameters;
    }

    /** The address of a request. */
    public static PoamAddress of(Map<String, String[]> request) {
        Map<String, List<String>> known = new LinkedHashMap<>();
        for (String name : NAMES) {
            List<String> values = Arrays.stream(request.getOrDefault(name, new String[0]))
                    .filter(value -> !value.isBlank())
                    .distinct()
                    .toList();
            if (!values.isEmpty()) {
                known.put(name, values);
            }
        }
        return new PoamAddress(known);
    }

    /** The same with one value for a name; null takes the name away. Any other filter or order begins at the first page. */
    public PoamAddress with(String name, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        changed.remove("at");
        changed.remove(name);
        if (value != null) {
            changed.put(name, List.of(value));
        }
        return new PoamAddress(changed);
    }

    /** The same at another place of the list; null where there is no such place. */
    String at(Cursor place) {
        return place == null ? null : with("at", place.text()).query();
    }

    /** The address behind the path: {@code ?status=OPEN&q=patch}, or nothing. */
    public String query() {
        List<Pair> pairs = pairs();
        return pairs.isEmpty()
                ? ""
                : pairs.stream()
                        .map(pair -> pair.name() + "=" + URLEncoder.encode(pair.value(), StandardCharsets.UTF_8))
                        .collect(joining("&", "?", ""));
    }

    /** Everything it says. */
    public List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        parameters.forEach((name, values) -> values.forEach(value -> pairs.add(new Pair(name, value))));
        return pairs;
    }

    /** What it says besides the filters that a form shows: the form keeps it. */
    public List<Pair> kept() {
        return pairs().stream()
                .filter(pair -> NOT_IN_FORM.contains(pair.name()) || TRAITS.contains(pair.name()))
                .toList();
    }

    /** What it says beyond the filters of the form, as dashboards do. */
    List<Pair> traitPairs() {
        return pairs().stream().filter(pair -> TRAITS.contains(pair.name())).toList();
    }

    private PoamTraits traits() {
        PoamTraits traits = PoamTraits.none()
                .from(chosen("source", SourceKind.class).stream().findFirst().orElse(null))
                .ofFamily(chosen("family", ControlFamily.class).stream()
                        .findFirst()
                        .orElse(null))
                .found(day("found-from"), day("found-to"))
                .acceptedUntil(day("accepted-to"))
                .since(day("since"), day("until"))
                .openOn(day("open-on"));
        traits = says("slipped", YES) ? traits.whereSlipped() : traits;
        traits = says("repeats", YES) ? traits.whereRepeated() : traits;
        return says("here", YES) ? traits.workedHere() : traits;
    }

    /** The filters, seen on a day by a person, narrowed to an agency; null for all. */
    public PoamFilter filter(LocalDate today, long me, Long agency) {
        PoamFilter filter = PoamFilter.all()
                .ofAgency(agency)
                .ofSecretariat(number("secretariat"))
                .in(statuses())
                .rated(chosen("severity", Severity.class).toArray(Severity[]::new))
                .due(day("from"), day("to"))
                .ownedBy("me".equals(first("owner")) ? Long.valueOf(me) : number("owner"))
                .with(first("q"))
                .like(traits());
        return switch (first("due")) {
            case "overdue" -> filter.overdue(today);
            case "soon" -> filter.dueSoon(today);
            case "vendor" -> filter.vendorDue(today);
            default -> filter;
        };
    }

    /** The page of the list, narrowed to an agency; null for all. */
    public PoamQuery page(LocalDate today, long me, Long agency) {
        PoamFilter filter = filter(today, me, agency);
        return new PoamQuery(filter, order(), Cursor.parse(first("at")), size());
    }

    /** What the items wait for, where the list is one of those; null otherwise. */
    public PoamDuty duty() {
        return chosen("need", PoamDuty.class).stream().findFirst().orElse(null);
    }

    /** Whether items are shown that are at their end; unless it says otherwise, only where words are looked for. */
    public boolean isEverything() {
        return says("status", "all")
                || (first("status").isEmpty() && !first("q").isEmpty());
    }

    private PoamStatus[] statuses() {
        PoamStatus[] chosen = chosen("status", PoamStatus.class).toArray(PoamStatus[]::new);
        return chosen.length > 0 || isEverything() ? chosen : ACTIVE;
    }

    /** What it is sorted by: what the address says, or what lists are usually sorted by. */
    PoamOrder order() {
        return chosen("sort", PoamSort.class).stream()
                .findFirst()
                .map(sort -> new PoamOrder(sort, ascending(sort)))
                .orElse(PoamOrder.usual());
    }

    private boolean ascending(PoamSort sort) {
        return switch (first("dir")) {
            case "asc" -> true;
            case "desc" -> false;
            default -> sort.isAscendingFirst();
        };
    }

    /** Whether no filter narrows the list. */
    public boolean isPlain() {
        return NOT_NARROWING.containsAll(parameters.keySet());
    }

    /** Whether a value is among those of a name, for boxes that stay ticked. */
    public boolean says(String name, String value) {
        return parameters.getOrDefault(name, List.of()).contains(value);
    }

    /** The first value of a name, or nothing. */
    public String first(String name) {
        return parameters.containsKey(name) ? parameters.get(name).get(0) : "";
    }

    private int size() {
        Long asked = number("size");
        return asked != null && SIZES.contains(asked.intValue()) ? asked.intValue() : 25;
    }

    private <E extends Enum<E>> Collection<E> chosen(String name, Class<E> type) {
        Set<E> chosen = EnumSet.noneOf(type);
        for (String value : parameters.getOrDefault(name, List.of())) {
            E constant = parsed(value, text -> Enum.valueOf(type, text.toUpperCase(Locale.ROOT)));
            if (constant != null) {
                chosen.add(constant);
            }
        }
        return chosen;
    }

    private Long number(String name) {
        return parsed(first(name), Long::valueOf);
    }

    private LocalDate day(String name) {
        return parsed(first(name), LocalDate::parse);
    }

    private static <T> T parsed(String text, Function<String, T> parser) {
        try {
            return text.isEmpty() ? null : parser.apply(text);
        } catch (IllegalArgumentException | DateTimeException nonsense) {
            return null;
        }
    }
}
