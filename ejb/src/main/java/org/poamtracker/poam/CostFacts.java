package org.poamtracker.poam;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import org.poamtracker.platform.Texts;

/** What an item takes in one state fiscal year (POAM-1), as a page fills it; a row that says nothing is none. */
public class CostFacts implements Serializable {

    private static final long serialVersionUID = 1L;

    @Min(2000)
    @Max(2999)
    private Integer fiscalYear;

    @PositiveOrZero
    @Max(999_999_999)
    private Integer hours;

    @PositiveOrZero
    @Digits(integer = 15, fraction = 2)
    private BigDecimal dollars;

    @PositiveOrZero
    @Digits(integer = 15, fraction = 2)
    private BigDecimal unfundedDollars;

    private FundingKind funding;

    @Size(max = 4000)
    private String obstacle;

    boolean isEmpty() {
        return fiscalYear == null
                && hours == null
                && dollars == null
                && unfundedDollars == null
                && funding == null
                && obstacle == null;
    }

    YearCost asCost() {
        return new YearCost(fiscalYear, hours, dollars, unfundedDollars, funding, obstacle);
    }

    /** Named by the year in which it ends: 2027 runs from July 2026 to June 2027. */
    public Integer getFiscalYear() {
        return fiscalYear;
    }

    public void setFiscalYear(Integer fiscalYear) {
        this.fiscalYear = fiscalYear;
    }

    public Integer getHours() {
        return hours;
    }

    public void setHours(Integer hours) {
        this.hours = hours;
    }

    public BigDecimal getDollars() {
        return dollars;
    }

    public void setDollars(BigDecimal dollars) {
        this.dollars = dollars;
    }

    /** How much of the dollars has no funding yet. */
    public BigDecimal getUnfundedDollars() {
        return unfundedDollars;
    }

    public void setUnfundedDollars(BigDecimal unfundedDollars) {
        this.unfundedDollars = unfundedDollars;
    }

    public FundingKind getFunding() {
        return funding;
    }

    public void setFunding(FundingKind funding) {
        this.funding = funding;
    }

    /** Why it is not funded, and what is done about it. */
    public String getObstacle() {
        return obstacle;
    }

    public void setObstacle(String obstacle) {
        this.obstacle = Texts.orNull(obstacle);
    }
}
