package org.poamtracker.web.selfaudit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.poamtracker.selfaudit.HeatMap;
import org.poamtracker.selfaudit.ScoreService;
import org.poamtracker.selfaudit.YearOnYear;

/** Behind selfaudit/scores.xhtml and selfaudit/compare.xhtml. */
@Named
@RequestScoped
public class ScoreView {

    @Inject
    ScoreService scores;

    private Long id;
    private HeatMap heat;
    private YearOnYear years;

    /** Reads the scores of the campaign that the address names. */
    public void map() {
        heat = scores.heat(id == null ? 0 : id);
    }

    /** Reads both years of the response that the address names. */
    public void compare() {
        years = scores.compare(id == null ? 0 : id);
    }

    public HeatMap getHeat() {
        return heat;
    }

    public YearOnYear getYears() {
        return years;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
