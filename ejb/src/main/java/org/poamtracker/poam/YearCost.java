package org.poamtracker.poam;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an item takes in one state fiscal year (POAM-1); what was not said is null.
 *
 * @param fiscalYear of the Commonwealth, named by the year in which it ends
 * @param dollars what it is going to cost
 * @param unfunded how much of that has no funding
 * @param obstacle why it is not funded, and what is done about it
 */
public record YearCost(
        Integer fiscalYear,
        Integer hours,
        BigDecimal dollars,
        BigDecimal unfunded,
        FundingKind funding,
        String obstacle)
        implements Serializable {

    private static final String BETWEEN = " | ";

    private static final String UNSAID = "-";
    private static final int PARTS = 6;

    /** Whether it costs money at all. */
    boolean costsMoney() {
        return dollars != null && dollars.signum() > 0;
    }

    /** Whether some of it has no money. */
    public boolean lacksMoney() {
        return funding == FundingKind.UNFUNDED || (unfunded != null && unfunded.signum() > 0);
    }

    /** Six parts, of which those unsaid are a dash: {@code FY2027 | 120 h | $4800.50 | FUNDED | - | -}. */
    String text() {
        return Stream.of(
                        fiscalYear == null ? UNSAID : "FY" + fiscalYear,
                        hours == null ? UNSAID : hours + " h",
                        money(dollars),
                        funding == null ? UNSAID : funding.name(),
                        money(unfunded),
                        obstacle == null ? UNSAID : obstacle.replaceAll("\\s+", " "))
                .collect(Collectors.joining(BETWEEN));
    }

    /** Reads back what {@link #text(List)} wrote; empty where it is something else. */
    public static Optional<Means> parse(String text) {
        try {
            return Optional.of(new Means(text.lines().map(YearCost::line).toList()));
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            return Optional.empty();
        }
    }

    private static YearCost line(String line) {
        String[] parts = line.split(Pattern.quote(BETWEEN), PARTS);
        return new YearCost(
                part(parts[0]).map(year -> Integer.valueOf(year.substring(2))).orElse(null),
                part(parts[1])
                        .map(hours -> Integer.valueOf(hours.substring(0, hours.indexOf(' '))))
                        .orElse(null),
                part(parts[2]).map(YearCost::amount).orElse(null),
                part(parts[4]).map(YearCost::amount).orElse(null),
                part(parts[3]).map(FundingKind::valueOf).orElse(null),
                part(parts[5]).orElse(null));
    }

    private static Optional<String> part(String text) {
        return Optional.of(text).filter(said -> !said.equals(UNSAID));
    }

    private static BigDecimal amount(String dollars) {
        return new BigDecimal(dollars.substring(1));
    }

    private static String money(BigDecimal dollars) {
        return dollars == null ? UNSAID : "$" + dollars.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** One line a year, as ledger and trail keep it; null for no year. */
    static String text(List<YearCost> costs) {
        return costs.isEmpty() ? null : costs.stream().map(YearCost::text).collect(Collectors.joining("\n"));
    }
}
