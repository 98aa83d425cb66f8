package org.poamtracker.poam;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.poamtracker.platform.RuleViolation;

/** What an item takes in one state fiscal year (POAM-1). Money is kept in cents. */
@Entity
@Table(name = "POAM_COST")
class Cost {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "POAM_COST_SEQ")
    @SequenceGenerator(name = "POAM_COST_SEQ", sequenceName = "POAM_COST_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Column(name = "FISCAL_YEAR", updatable = false)
    private Integer fiscalYear;

    @Column(name = "HOURS")
    private Integer hours;

    @Column(name = "CENTS")
    private Long cents;

    @Column(name = "UNFUNDED_CENTS")
    private Long unfundedCents;

    @Enumerated(EnumType.STRING)
    @Column(name = "FUNDING")
    private FundingKind funding;

    @Lob
    @Column(name = "OBSTACLE")
    private String obstacle;

    protected Cost() {}

    private Cost(CostFacts facts) {
        fiscalYear = facts.getFiscalYear();
        write(facts);
    }

    /**
     * Has an item's years say this. Rows of the same year are written over, so that none is there twice at any time.
     *
     * @throws RuleViolation {@code poam.cost-years} where one of several names no year, or two name the same;
     *     {@code poam.unfunded-too-much} where more is not funded than a year costs
     */
    static void write(List<Cost> costs, List<CostFacts> said) {
        long years = said.stream()
                .map(CostFacts::getFiscalYear)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        if (said.size() > 1 && years < said.size()) {
            throw new RuleViolation("poam.cost-years");
        }
        costs.removeAll(costs.stream()
                .filter(cost -> said.stream().noneMatch(cost::isOfYear))
                .toList());
        for (CostFacts facts : said) {
            Optional<Cost> there =
                    costs.stream().filter(cost -> cost.isOfYear(facts)).findFirst();
            there.ifPresentOrElse(cost -> cost.write(facts), () -> costs.add(new Cost(facts)));
        }
    }

    /** What they say, the earliest year first. */
    static List<CostFacts> facts(List<Cost> costs) {
        return costs.stream()
                .sorted(Comparator.comparing(cost -> cost.fiscalYear, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(Cost::facts)
                .toList();
    }

    private void write(CostFacts facts) {
        hours = facts.getHours();
        cents = cents(facts.getDollars());
        unfundedCents = cents(facts.getUnfundedDollars());
        funding = facts.getFunding();
        obstacle = facts.getObstacle();
        if (unfundedCents != null && (cents == null || unfundedCents > cents)) {
            throw new RuleViolation("poam.unfunded-too-much");
        }
    }

    private CostFacts facts() {
        CostFacts facts = new CostFacts();
        facts.setFiscalYear(fiscalYear);
        facts.setHours(hours);
        facts.setDollars(dollars(cents));
        facts.setUnfundedDollars(dollars(unfundedCents));
        facts.setFunding(funding);
        facts.setObstacle(obstacle);
        return facts;
    }

    private boolean isOfYear(CostFacts facts) {
        return Objects.equals(fiscalYear, facts.getFiscalYear());
    }

    private static Long cents(BigDecimal dollars) {
        return dollars == null ? null : dollars.movePointRight(2).longValueExact();
    }

    private static BigDecimal dollars(Long cents) {
        return cents == null ? null : BigDecimal.valueOf(cents, 2);
    }
}
