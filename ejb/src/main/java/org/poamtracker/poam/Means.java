package org.poamtracker.poam;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * What an item takes, year by year and altogether (POAM-1).
 *
 * @param years the earliest first
 */
public record Means(List<YearCost> years) implements Serializable {

    public Means {
        years = List.copyOf(years);
    }

    /** Of all years; null where none says any. */
    public Long hours() {
        List<Integer> said =
                years.stream().map(YearCost::hours).filter(Objects::nonNull).toList();
        return said.isEmpty()
                ? null
                : said.stream().mapToLong(Integer::longValue).sum();
    }

    /** Of all years; null where none says any. */
    public BigDecimal dollars() {
        return sum(years.stream().map(YearCost::dollars).toList());
    }

    /** How much of the dollars has no funding; null where no year says it. */
    public BigDecimal unfunded() {
        return sum(years.stream().map(YearCost::unfunded).toList());
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null);
    }
}
