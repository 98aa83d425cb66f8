package org.poamtracker.program;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.poamtracker.platform.Act;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.trail.FieldChange;

/** One version of a program: its checklist, who signed it, and how far it has come. Its files are kept as evidence. */
@Entity
@Table(name = "PROGRAM_VERSION")
class ProgramVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "PROGRAM_VERSION_SEQ")
    @SequenceGenerator(name = "PROGRAM_VERSION_SEQ", sequenceName = "PROGRAM_VERSION_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Version
    @Column(name = "VERSION", nullable = false)
    private long version;

    @Column(name = "PROGRAM_ID", nullable = false, updatable = false)
    private long programId;

    @Column(name = "VERSION_NUMBER", nullable = false, updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATUS", nullable = false)
    private VersionStatus status = VersionStatus.DRAFT;

    @Column(name = "SUMMARY", nullable = false)
    private String summary;

    @Column(name = "SIGNED_BY")
    private Long signedBy;

    @Column(name = "APPROVED_BY")
    private Long approvedBy;

    @Column(name = "BEGUN_BY", nullable = false, updatable = false)
    private long begunBy;

    @Column(name = "BEGUN_AT", nullable = false, updatable = false)
    private Instant begunAt;

    @Column(name = "IN_FORCE_ON")
    private LocalDate inForceOn;

    @Column(name = "SUPERSEDED_ON")
    private LocalDate supersededOn;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "VERSION_ID", nullable = false, updatable = false)
    @OrderBy("place")
    private List<ProgramCheck> checks = new ArrayList<>();

    protected ProgramVersion() {}

    /** PROG-2: begins with every element of its kind unanswered. */
    ProgramVersion(long programId, int number, String summary, List<Element> elements, Act act) {
        this.programId = programId;
        this.number = number;
        this.summary = summary;
        begunBy = act.personId();
        begunAt = act.at();
        elements.forEach(element -> checks.add(new ProgramCheck(checks.size() + 1, element)));
    }

    /** Says what it holds of each element named, and what is new in it. @throws RuleViolation {@code program.signed} after the first signature (PROG-4) */
    List<FieldChange> fill(String newSummary, List<CheckFacts> said) {
        if (!status.isEditable()) {
            throw new RuleViolation("program.signed");
        }
        List<FieldChange> changes = new ArrayList<>();
        changes.add(FieldChange.of("summary", summary, newSummary));
        summary = newSummary;
        Map<String, ProgramCheck> known =
                checks.stream().collect(Collectors.toMap(ProgramCheck::code, Function.identity()));
        said.stream()
                .filter(facts -> known.containsKey(facts.getCode()))
                .forEach(facts -> changes.add(known.get(facts.getCode()).say(facts)));
        return changes.stream().filter(FieldChange::changes).toList();
    }

    /** PROG-3. @throws RuleViolation {@code program.incomplete} with everything that is missing */
    void demandComplete(long files) {
        List<RuleViolation> lacks = new ArrayList<>();
        if (files == 0) {
            lacks.add(new RuleViolation("program.lacks-file"));
        }
        checks.stream().map(ProgramCheck::lacks).filter(Objects::nonNull).forEach(lacks::add);
        if (!lacks.isEmpty()) {
            throw new RuleViolation("program.incomplete", lacks, lacks.size());
        }
    }

    /** The officer signs. */
    void sign(long person) {
        become(VersionStatus.FOR_APPROVAL);
        signedBy = person;
        approvedBy = null;
    }

    /** Who signed first; null for nobody yet. */
    Long signedBy() {
        return signedBy;
    }

    /** PROG-4: two persons. @throws RuleViolation {@code program.own-signature} for who signed first */
    void demandSecond(long person) {
        demandCanBecome(VersionStatus.SUBMITTED);
        if (signedBy != null && signedBy == person) {
            throw new RuleViolation("program.own-signature");
        }
    }

    /** The head signs. @throws RuleViolation as {@link #demandSecond} */
    void approve(long person) {
        demandSecond(person);
        become(VersionStatus.SUBMITTED);
        approvedBy = person;
    }

    /** PROG-5: nobody decides about what they signed. @throws RuleViolation {@code program.own-signature} */
    void demandNotSignedBy(long person) {
        if (Objects.equals(signedBy, person) || Objects.equals(approvedBy, person)) {
            throw new RuleViolation("program.own-signature");
        }
    }

    /** It is what the agency goes by from this day on. */
    void enterIntoForce(LocalDate day) {
        become(VersionStatus.IN_FORCE);
        inForceOn = day;
    }

    /** A later one takes its place. */
    void supersede(LocalDate day) {
        become(VersionStatus.SUPERSEDED);
        supersededOn = day;
    }

    /** @throws RuleViolation {@code program.wrong-status} */
    void become(VersionStatus next) {
        demandCanBecome(next);
        status = next;
    }

    /** @throws RuleViolation {@code program.wrong-status} */
    void demandCanBecome(VersionStatus next) {
        if (!status.canBecome(next)) {
            throw new RuleViolation("program.wrong-status");
        }
    }

    /** How many elements are answered as PROG-3 asks. */
    private int answered() {
        return (int) checks.stream().filter(check -> check.lacks() == null).count();
    }

    VersionRow row() {
        return new VersionRow(id, number, status, summary, begunAt, inForceOn, supersededOn, answered(), checks.size());
    }

    List<CheckRow> checks() {
        return checks.stream()
                .sorted(Comparator.comparingInt(ProgramCheck::place))
                .map(ProgramCheck::row)
                .toList();
    }

    Long id() {
        return id;
    }

    long programId() {
        return programId;
    }

    int number() {
        return number;
    }

    VersionStatus status() {
        return status;
    }
}
