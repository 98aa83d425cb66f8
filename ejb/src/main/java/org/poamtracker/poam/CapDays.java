package org.poamtracker.poam;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;

/** The days that a law leaves by severity (POAM-7), as a page fills them; what it does not name is empty. */
public class CapDays implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 3650;

    @Min(1)
    @Max(LONGEST)
    private Integer critical;

    @Min(1)
    @Max(LONGEST)
    private Integer high;

    @Min(1)
    @Max(LONGEST)
    private Integer moderate;

    @Min(1)
    @Max(LONGEST)
    private Integer low;

    boolean isEmpty() {
        return critical == null && high == null && moderate == null && low == null;
    }

    public Integer getCritical() {
        return critical;
    }

    public void setCritical(Integer critical) {
        this.critical = critical;
    }

    public Integer getHigh() {
        return high;
    }

    public void setHigh(Integer high) {
        this.high = high;
    }

    public Integer getModerate() {
        return moderate;
    }

    public void setModerate(Integer moderate) {
        this.moderate = moderate;
    }

    public Integer getLow() {
        return low;
    }

    public void setLow(Integer low) {
        this.low = low;
    }
}
