package org.poamtracker.poam;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import org.poamtracker.platform.Texts;

/** The days to fix of an agency (POAM-7), as a page fills them; what is left empty is the usual number. */
public class ChangeLimits implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 3650;

    private final long agencyId;

    @SuppressWarnings("serial") // forms put collections of their own in, and those are serializable
    private final Map<Severity, Integer> seen;

    @Min(1)
    @Max(LONGEST)
    private Integer daysCritical;

    @Min(1)
    @Max(LONGEST)
    private Integer daysHigh;

    @Min(1)
    @Max(LONGEST)
    private Integer daysModerate;

    @Min(1)
    @Max(LONGEST)
    private Integer daysLow;

    @NotBlank
    @Size(max = 2000)
    private String reason;

    /**
     * A change of what somebody saw.
     *
     * @param seen the days that were set when the reader looked
     */
    public ChangeLimits(long agencyId, Map<Severity, Integer> seen) {
        this.agencyId = agencyId;
        this.seen = new EnumMap<>(Severity.class);
        this.seen.putAll(seen);
        daysCritical = seen.get(Severity.CRITICAL);
        daysHigh = seen.get(Severity.HIGH);
        daysModerate = seen.get(Severity.MODERATE);
        daysLow = seen.get(Severity.LOW);
    }

    /** The days that would be set. A number that is the usual one anyway is none. */
    Map<Severity, Integer> days() {
        Map<Severity, Integer> days = new EnumMap<>(Severity.class);
        put(days, Severity.CRITICAL, daysCritical);
        put(days, Severity.HIGH, daysHigh);
        put(days, Severity.MODERATE, daysModerate);
        put(days, Severity.LOW, daysLow);
        return days;
    }

    private static void put(Map<Severity, Integer> all, Severity severity, Integer days) {
        if (days != null && days != severity.daysToFix()) {
            all.put(severity, days);
        }
    }

    boolean saw(Map<Severity, Integer> now) {
        return seen.equals(now);
    }

    public long getAgencyId() {
        return agencyId;
    }

    public Integer getDaysCritical() {
        return daysCritical;
    }

    public void setDaysCritical(Integer daysCritical) {
        this.daysCritical = daysCritical;
    }

    public Integer getDaysHigh() {
        return daysHigh;
    }

    public void setDaysHigh(Integer daysHigh) {
        this.daysHigh = daysHigh;
    }

    public Integer getDaysModerate() {
        return daysModerate;
    }

    public void setDaysModerate(Integer daysModerate) {
        this.daysModerate = daysModerate;
    }

    public Integer getDaysLow() {
        return daysLow;
    }

    public void setDaysLow(Integer daysLow) {
        this.daysLow = daysLow;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = Texts.orNull(reason);
    }
}
