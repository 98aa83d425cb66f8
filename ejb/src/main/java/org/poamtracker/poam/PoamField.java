package org.poamtracker.poam;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.platform.Texts;

/** A field that can be set on many items at once (POAM-14). What was agreed for each item alone, such as its ratings, is none. */
public enum PoamField {
    OWNER("ownerId", 19, (facts, text) -> facts.getPlan().setOwnerId(number(text))),
    UNIT("unitId", 19, (facts, text) -> facts.getPlan().setUnitId(number(text))),
    OFFICE("office", 200, (facts, text) -> facts.getPlan().setOffice(text)),
    POINT_OF_CONTACT("pointOfContact", 300, (facts, text) -> facts.getPlan().setPointOfContact(text)),
    DUE_ON("dueOn", 10, (facts, text) -> facts.getPlan().setDueOn(day(text))),
    FUNDING(
            "funding",
            20,
            facts -> YearField.read(facts, CostFacts::getFunding),
            (facts, text) -> YearField.write(
                    facts, text, (cost, kind) -> cost.setFunding(kind == null ? null : FundingKind.valueOf(kind)))),
    FISCAL_YEAR(
            "fiscalYear",
            4,
            facts -> YearField.read(facts, CostFacts::getFiscalYear),
            (facts, text) -> YearField.write(facts, text, (cost, year) -> cost.setFiscalYear(year(year)))),
    OBSTACLE(
            "obstacle",
            4000,
            facts -> YearField.read(facts, CostFacts::getObstacle),
            (facts, text) -> YearField.write(facts, text, CostFacts::setObstacle)),
    SOURCE_KIND("sourceKind", 20, (facts, text) -> facts.getWeakness()
            .setSourceKind(text == null ? null : SourceKind.valueOf(text))),
    SERVICE_NAME("serviceName", 300, (facts, text) -> facts.getWeakness().setServiceName(text)),
    VENDOR_DEPENDENT("vendorDependent", 5, (facts, text) -> facts.getTracking().setVendorDependent(yes(text))),
    VENDOR_PRODUCT("vendorProduct", 300, (facts, text) -> facts.getTracking().setVendorProduct(text)),
    VENDOR_CHECKED_ON(
            "vendorCheckedOn", 10, (facts, text) -> facts.getTracking().setVendorCheckedOn(day(text)));

    /** Stands between values of several fiscal years; nobody types it. */
    public static final String BETWEEN_YEARS = YearField.BETWEEN;

    private final String key;
    private final int most;

    @SuppressWarnings("ImmutableEnumChecker") // each is a lambda that keeps nothing
    private final Function<PoamFacts, Object> read;

    @SuppressWarnings("ImmutableEnumChecker") // each is a lambda that keeps nothing
    private final BiConsumer<PoamFacts, String> write;

    PoamField(String key, int most, BiConsumer<PoamFacts, String> write) {
        this(key, most, facts -> facts.values().get(key), write);
    }

    PoamField(String key, int most, Function<PoamFacts, Object> read, BiConsumer<PoamFacts, String> write) {
        this.key = key;
        this.most = most;
        this.read = read;
        this.write = write;
    }

    /** The key of its name in the bundle and of its changes in the ledger. */
    public String key() {
        return key;
    }

    /** Its value as a text that {@link #write} takes back; null where there is none. */
    String read(PoamFacts facts) {
        Object value = read.apply(facts);
        return value == null ? null : value.toString();
    }

    /** Writes a value; null takes it away. */
    void write(PoamFacts facts, String text) {
        write.accept(facts, Texts.orNull(text));
    }

    /** Refuses what is no value of it. @throws RuleViolation {@code poam.bulk-value} naming the field */
    void demand(String text, LocalDate today) {
        try {
            String value = Texts.orNull(text);
            write(new PoamFacts(), value);
            boolean later = this == VENDOR_CHECKED_ON
                    && value != null
                    && LocalDate.parse(value).isAfter(today);
            if (!later && (value == null || (value.length() <= most && !value.contains(BETWEEN_YEARS)))) {
                return;
            }
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            // refused below, as what is too long or too late
        }
        throw new RuleViolation("poam.bulk-value", this);
    }

    private static Long number(String text) {
        return text == null ? null : Long.valueOf(text);
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static Integer year(String text) {
        if (text == null) {
            return null;
        }
        int year = Integer.parseInt(text);
        if (year < 2000 || year > 2999) {
            throw new IllegalArgumentException(text);
        }
        return year;
    }

    private static boolean yes(String text) {
        if (text != null && !text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException(text);
        }
        return "true".equals(text);
    }
}
