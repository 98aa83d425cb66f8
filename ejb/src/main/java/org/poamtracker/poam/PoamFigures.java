package org.poamtracker.poam;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.poamtracker.poam.Measure.Bucket;

/**
 * The figures of some agencies on a day, added up: what dashboards and scorecards show. <em>In force</em> is what is open or
 * waits to be verified (POAM-3).
 */
public final class PoamFigures {

    /** How many days ahead an item is due soon. */
    public static final int DAYS_DUE_SOON = 30;

    /** How many days ahead the end of an acceptance is shown. */
    public static final int DAYS_EXPIRING = 60;

    private static final String OVERDUE = "OVERDUE";
    private static final String SOON = "SOON";
    private static final String LATER = "LATER";
    private static final Amount NOTHING = new Amount(0, 0);

    private final LocalDate day;
    private final Map<Measure, SortedMap<String, Amount>> amounts = new EnumMap<>(Measure.class);

    /** So many items, and what was added up of them. */
    private record Amount(long items, long sum) {

        Amount plus(Amount other) {
            return new Amount(items + other.items, sum + other.sum);
        }
    }

    /** One quarter of the trend: found and closed in it, and open at its end or today. */
    public record Trend(Quarter quarter, long found, long closed, long openAtEnd) {}

    PoamFigures(LocalDate day) {
        this.day = day;
    }

    /** All of these together; there must be one, and all of one day. */
    public static PoamFigures sum(List<PoamFigures> each) {
        PoamFigures sum = new PoamFigures(each.get(0).day());
        each.forEach(sum::add);
        return sum;
    }

    /** Adds so many items of a bucket. Days are put into the groups that they are in on the day of the figures. */
    void add(Bucket bucket, long items, long sum) {
        if (items != 0) {
            amounts.computeIfAbsent(bucket.measure(), first -> new TreeMap<>())
                    .merge(grouped(bucket), new Amount(items, sum), Amount::plus);
        }
    }

    void add(PoamStatus status, int rank, long items) {
        add(new Bucket(Measure.STANDING, standing(status, rank)), items, 0);
    }

    void add(PoamFigures others) {
        others.amounts.forEach((measure, buckets) -> {
            SortedMap<String, Amount> mine = amounts.computeIfAbsent(measure, first -> new TreeMap<>());
            buckets.forEach((bucket, amount) -> mine.merge(bucket, amount, Amount::plus));
        });
    }

    private String grouped(Bucket bucket) {
        boolean dated = !bucket.name().equals(Measure.NONE);
        return switch (bucket.measure()) {
            case DUE -> dated ? due(LocalDate.parse(bucket.name())) : LATER;
            case DETECTED ->
                dated ? AgeGroup.of(LocalDate.parse(bucket.name()), day).name() : Measure.NONE;
            case ACCEPTED ->
                dated && !LocalDate.parse(bucket.name()).isAfter(day.plusDays(DAYS_EXPIRING)) ? SOON : LATER;
            default -> bucket.name();
        };
    }

    private String due(LocalDate dueOn) {
        if (dueOn.isBefore(day)) {
            return OVERDUE;
        }
        return dueOn.isAfter(day.plusDays(DAYS_DUE_SOON)) ? LATER : SOON;
    }

    /** The day that they are of. */
    public LocalDate day() {
        return day;
    }

    /** Items with a status and a severity; null for those without one. */
    public long in(PoamStatus status, Severity severity) {
        return amount(Measure.STANDING, standing(status, Severity.rankOf(severity)))
                .items();
    }

    /** Items with one of these statuses. */
    public long in(PoamStatus... statuses) {
        return List.of(statuses).stream()
                .mapToLong(status -> buckets(Measure.STANDING).entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith(status + "."))
                        .mapToLong(entry -> entry.getValue().items())
                        .sum())
                .sum();
    }

    /** Items in force. */
    public long inForce() {
        return in(PoamStatus.OPEN, PoamStatus.PENDING_VERIFICATION);
    }

    /** Items in force past the day they are due. */
    public long overdue() {
        return amount(Measure.DUE, OVERDUE).items();
    }

    /** Of a hundred items in force, how many are overdue, to the nearest; 0 where none is in force. */
    public long overduePercent() {
        return inForce() == 0 ? 0 : Math.round(100.0 * overdue() / inForce());
    }

    /** Items in force due today or in the next 30 days. */
    public long dueSoon() {
        return amount(Measure.DUE, SOON).items();
    }

    /** Items that wait to be opened or to be verified. */
    public long waiting() {
        return in(PoamStatus.SUBMITTED, PoamStatus.PENDING_VERIFICATION);
    }

    /** Accepted risks. */
    public long accepted() {
        return in(PoamStatus.RISK_ACCEPTED);
    }

    /** Accepted risks whose last day is in the next 60 days. */
    public long expiring() {
        return amount(Measure.ACCEPTED, SOON).items();
    }

    /** Items in force whose date has slipped. */
    public long slipped() {
        return amount(Measure.SLIPPED, Measure.NONE).items();
    }

    /** How often the dates of items in force have slipped. */
    public long slips() {
        return amount(Measure.SLIPPED, Measure.NONE).sum();
    }

    /** Items in force about a weakness that was closed once already. */
    public long repeats() {
        return amount(Measure.REPEAT, Measure.NONE).items();
    }

    /** Items in force whose weakness was found so long ago. */
    public long aged(AgeGroup group) {
        return amount(Measure.DETECTED, group.name()).items();
    }

    /** Items in force from a kind of review; null for those that do not say. */
    public long from(SourceKind source) {
        return amount(Measure.SOURCE, source == null ? Measure.NONE : source.name())
                .items();
    }

    /** Items in force that name a control of a family. An item may name several families. */
    public long of(ControlFamily family) {
        return amount(Measure.FAMILY, family.name()).items();
    }

    /** The last quarters up to the day, the first of them first. */
    public List<Trend> trend(int quarters) {
        return Quarter.upTo(day, quarters).stream()
                .map(quarter -> new Trend(
                        quarter,
                        amount(Measure.FOUND, quarter.toString()).items(),
                        amount(Measure.CLOSED, quarter.toString()).items(),
                        openAtEnd(quarter)))
                .toList();
    }

    private long openAtEnd(Quarter quarter) {
        Predicate<String> until =
                name -> name.equals(Measure.NONE) || Quarter.parse(name).compareTo(quarter) <= 0;
        return sum(Measure.FOUND, until).items() - sum(Measure.CLOSED, until).items();
    }

    /** Items closed in the last quarters up to the day. */
    public long closed(int quarters) {
        return recent(quarters).items();
    }

    /** Days from found to closed of items closed in the last quarters, on average, to the nearest; null where none was. */
    public Long meanDays(int quarters) {
        Amount closed = recent(quarters);
        return closed.items() == 0 ? null : Math.round((double) closed.sum() / closed.items());
    }

    private Amount recent(int quarters) {
        Quarter first = Quarter.upTo(day, quarters).get(0);
        return sum(Measure.CLOSED, name -> Quarter.parse(name).compareTo(first) >= 0);
    }

    private Amount sum(Measure measure, Predicate<String> which) {
        return buckets(measure).entrySet().stream()
                .filter(entry -> which.test(entry.getKey()))
                .map(Map.Entry::getValue)
                .reduce(NOTHING, Amount::plus);
    }

    private Amount amount(Measure measure, String bucket) {
        return buckets(measure).getOrDefault(bucket, NOTHING);
    }

    private SortedMap<String, Amount> buckets(Measure measure) {
        return amounts.getOrDefault(measure, new TreeMap<>());
    }

    private static String standing(PoamStatus status, int rank) {
        return status + "." + rank;
    }
}
