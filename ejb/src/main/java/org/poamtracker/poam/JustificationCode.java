package org.poamtracker.poam;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.poamtracker.platform.RuleViolation;

/** A coded reason why something takes longer (POAM-5). Its code never changes: requests and ledgers name it. */
@Entity
@Table(name = "POAM_JUSTIFICATION")
class JustificationCode {

    /** What workbooks are taken in with, which say no code. */
    static final String OF_WORKBOOKS = "OTHER";

    @Id
    @Column(name = "CODE", updatable = false)
    private String code;

    @Version
    @Column(name = "VERSION", nullable = false)
    private long version;

    @Column(name = "POSITION", nullable = false, updatable = false)
    private int position;

    @Column(name = "NAME", nullable = false)
    private String name;

    @Column(name = "RETIRED_ON")
    private LocalDate retiredOn;

    protected JustificationCode() {}

    JustificationCode(String code, int position, String name) {
        this.code = code;
        this.position = position;
        this.name = name;
    }

    void rename(String words) {
        name = words;
    }

    /** Offers it no more. @throws RuleViolation {@code poam.justification-of-workbooks}, {@code poam.justification-retired} */
    void retire(LocalDate day) {
        if (OF_WORKBOOKS.equals(code)) {
            throw new RuleViolation("poam.justification-of-workbooks");
        }
        if (retiredOn != null) {
            throw new RuleViolation("poam.justification-retired");
        }
        retiredOn = day;
    }

    /** Offers it again. */
    void bringBack() {
        retiredOn = null;
    }

    boolean isOffered() {
        return retiredOn == null;
    }

    String code() {
        return code;
    }

    long version() {
        return version;
    }

    int position() {
        return position;
    }

    String name() {
        return name;
    }

    LocalDate retiredOn() {
        return retiredOn;
    }

    Justification shown() {
        return new Justification(code, name, retiredOn, version);
    }
}
