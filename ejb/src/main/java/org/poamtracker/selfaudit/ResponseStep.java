package org.poamtracker.selfaudit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.poamtracker.platform.Act;
import org.poamtracker.security.ProofMethod;
import org.poamtracker.security.Signature;

/** That somebody signed, reviewed, accepted, returned or extended a response. Never changed. */
@Entity
@Table(name = "SELFAUDIT_STEP")
class ResponseStep {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "SELFAUDIT_STEP_SEQ")
    @SequenceGenerator(name = "SELFAUDIT_STEP_SEQ", sequenceName = "SELFAUDIT_STEP_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Version
    @Column(name = "VERSION", nullable = false)
    private long version;

    @Column(name = "RESPONSE_ID", nullable = false, updatable = false)
    private long responseId;

    @Column(name = "ROUND_NUMBER", nullable = false, updatable = false)
    private int round;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND", nullable = false, updatable = false)
    private StepKind kind;

    @Column(name = "PERSON_ID", nullable = false, updatable = false)
    private long personId;

    @Column(name = "PERSON_NAME", nullable = false, updatable = false)
    private String personName;

    @Column(name = "TAKEN_AT", nullable = false, updatable = false)
    private Instant at;

    @Column(name = "NOTE", updatable = false)
    private String note;

    @Enumerated(EnumType.STRING)
    @Column(name = "PROVED_BY", updatable = false)
    private ProofMethod provedBy;

    @Column(name = "ADDRESS", updatable = false)
    private String address;

    protected ResponseStep() {}

    /** A step taken now in the round that the response is in. */
    ResponseStep(AgencyResponse response, StepKind kind, String note, Act act) {
        responseId = response.id();
        round = response.round();
        this.kind = kind;
        this.note = note;
        personId = act.personId();
        personName = act.name();
        at = act.at();
    }

    /** A signature: who, when, by what and from where that was proved (SEC-4), and what was signed. */
    static ResponseStep signed(AgencyResponse response, StepKind kind, String statement, Signature signature) {
        ResponseStep step = new ResponseStep(
                response, kind, statement, new Act(signature.personId(), signature.name(), signature.at()));
        step.provedBy = signature.method();
        step.address = signature.address();
        return step;
    }

    StepRow row() {
        return new StepRow(kind, round, personName, at, note, provedBy);
    }

    StepKind kind() {
        return kind;
    }

    int round() {
        return round;
    }

    long personId() {
        return personId;
    }

    String personName() {
        return personName;
    }

    Instant at() {
        return at;
    }

    String note() {
        return note;
    }

    /** By what the signer was proved; null where nothing was signed. */
    ProofMethod provedBy() {
        return provedBy;
    }
}
