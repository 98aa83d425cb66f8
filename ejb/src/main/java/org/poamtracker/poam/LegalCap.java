package org.poamtracker.poam;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.poamtracker.platform.RuleViolation;

/** A law that leaves an agency less time for its weaknesses (POAM-7). What it asks for stays; the last day of its force may come later. */
@Entity
@Table(name = "POAM_LEGAL_CAP")
class LegalCap {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "POAM_LEGAL_CAP_SEQ")
    @SequenceGenerator(name = "POAM_LEGAL_CAP_SEQ", sequenceName = "POAM_LEGAL_CAP_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Version
    @Column(name = "VERSION", nullable = false)
    private long version;

    @Column(name = "AGENCY_ID", nullable = false, updatable = false)
    private long agencyId;

    @Column(name = "CITATION", nullable = false, updatable = false)
    private String citation;

    @Column(name = "DAYS_CRITICAL", updatable = false)
    private Integer daysCritical;

    @Column(name = "DAYS_HIGH", updatable = false)
    private Integer daysHigh;

    @Column(name = "DAYS_MODERATE", updatable = false)
    private Integer daysModerate;

    @Column(name = "DAYS_LOW", updatable = false)
    private Integer daysLow;

    @Column(name = "LATEST_ON", updatable = false)
    private LocalDate latestOn;

    @Column(name = "STARTS_ON", nullable = false, updatable = false)
    private LocalDate startsOn;

    @Column(name = "ENDS_ON")
    private LocalDate endsOn;

    protected LegalCap() {}

    /** @throws RuleViolation {@code poam.cap-says-nothing}, {@code poam.cap-ends-before} */
    LegalCap(AddCap cap) {
        agencyId = cap.getAgencyId();
        citation = cap.getCitation();
        daysCritical = cap.getDays().getCritical();
        daysHigh = cap.getDays().getHigh();
        daysModerate = cap.getDays().getModerate();
        daysLow = cap.getDays().getLow();
        latestOn = cap.getLatestOn();
        startsOn = cap.getStartsOn();
        endsOn = cap.getEndsOn();
        if (cap.getDays().isEmpty() && latestOn == null) {
            throw new RuleViolation("poam.cap-says-nothing");
        }
        demandOrder();
    }

    /** Its last day is known, or another one. @throws RuleViolation {@code poam.cap-ends-before} */
    void endOn(LocalDate day) {
        endsOn = day;
        demandOrder();
    }

    private void demandOrder() {
        if (endsOn != null && endsOn.isBefore(startsOn)) {
            throw new RuleViolation("poam.cap-ends-before", startsOn);
        }
    }

    LegalCapRow row() {
        Map<Severity, Integer> days = new EnumMap<>(Severity.class);
        put(days, Severity.CRITICAL, daysCritical);
        put(days, Severity.HIGH, daysHigh);
        put(days, Severity.MODERATE, daysModerate);
        put(days, Severity.LOW, daysLow);
        return new LegalCapRow(id, citation, days, latestOn, startsOn, endsOn);
    }

    private static void put(Map<Severity, Integer> days, Severity severity, Integer number) {
        if (number != null) {
            days.put(severity, number);
        }
    }

    long agencyId() {
        return agencyId;
    }
}
