package org.poamtracker.poam;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Set;

/** What is counted of items for dashboards; each measure counts an item in a bucket, or in none, and the last in several. */
enum Measure {
    /** Items by status and severity; kept by {@link PoamTally}. */
    STANDING,
    /** Items in force by the day they are due. */
    DUE,
    /** Items in force by the day their weakness was found. */
    DETECTED,
    /** Items in force by what kind of review saw the weakness. */
    SOURCE,
    /** Items in force whose date has slipped, with how often it has. */
    SLIPPED,
    /** Items in force about a weakness that was closed once already (POAM-9). */
    REPEAT,
    /** Accepted risks by their last day. */
    ACCEPTED,
    /** Items ever opened here, by the quarter in which their weakness was found. */
    FOUND,
    /** Those of them that are closed, by the quarter, with the days from found to closed. */
    CLOSED,
    /** Items in force by the families of the controls they name. */
    FAMILY;

    /** The bucket of what has no date, no source, no control. */
    static final String NONE = Families.NONE;

    /** Where something is counted. */
    record Bucket(Measure measure, String name) {}

    /** Takes where one item is counted. */
    @FunctionalInterface
    interface Counting {

        /** Counts it once in a bucket, with an amount that is added up. */
        void count(Bucket bucket, long amount);
    }

    /** Counts an item wherever it is counted, besides its standing. */
    static void count(Measured item, Counting counting) {
        if (item.standing().status().isInForce()) {
            inForce(item, counting);
        }
        if (item.standing().status() == PoamStatus.RISK_ACCEPTED) {
            counting.count(new Bucket(ACCEPTED, name(item.acceptedUntil())), 0);
        }
        if (item.wasOpened()) {
            counting.count(new Bucket(FOUND, quarter(item.detectedOn())), 0);
        }
        if (item.wasOpened() && item.standing().status() == PoamStatus.CLOSED) {
            long days = item.detectedOn() == null ? 0 : ChronoUnit.DAYS.between(item.detectedOn(), item.statusOn());
            counting.count(new Bucket(CLOSED, quarter(item.statusOn())), Math.max(0, days));
        }
    }

    private static void inForce(Measured item, Counting counting) {
        counting.count(new Bucket(DUE, name(item.dueOn())), 0);
        counting.count(new Bucket(DETECTED, name(item.detectedOn())), 0);
        counting.count(new Bucket(SOURCE, name(item.source())), 0);
        if (item.slips() > 0) {
            counting.count(new Bucket(SLIPPED, NONE), item.slips());
        }
        if (item.repeats()) {
            counting.count(new Bucket(REPEAT, NONE), 0);
        }
        Set<String> families = Families.of(item.controls());
        families.forEach(family -> counting.count(new Bucket(FAMILY, family), 0));
        if (families.isEmpty()) {
            counting.count(new Bucket(FAMILY, NONE), 0);
        }
    }

    private static String quarter(LocalDate day) {
        return day == null ? NONE : Quarter.of(day).toString();
    }

    private static String name(Object value) {
        return Objects.toString(value, NONE);
    }
}
