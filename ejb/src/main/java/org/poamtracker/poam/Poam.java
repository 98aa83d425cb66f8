package org.poamtracker.poam;

import static java.util.stream.Collectors.toSet;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.poamtracker.platform.Act;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.Reach;
import org.poamtracker.security.Scope;

/**
 * The plan for one weakness, kept visible until somebody other than the person who made it has verified that it was kept.
 *
 * <p>Written as a draft, submitted when complete, opened by somebody else; from then on {@link PoamEditing},
 * {@link PoamMilestones} and {@link PoamLifeCycle} change it by their rules and leave rows in its ledger. Closed once, for good.
 */
@Entity
@Table(name = "POAM")
@SecondaryTable(name = "POAM_TEXT", pkJoinColumns = @PrimaryKeyJoinColumn(name = "POAM_ID"))
class Poam {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "POAM_SEQ")
    @SequenceGenerator(name = "POAM_SEQ", sequenceName = "POAM_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Version
    @Column(name = "VERSION", nullable = false)
    private long version;

    @Column(name = "ITEM_NUMBER", nullable = false, updatable = false)
    private String number;

    @Column(name = "NUMBER_SORT", nullable = false, updatable = false)
    private String numberSort;

    @Column(name = "EXTERNAL_ID", nullable = false)
    private String externalId;

    @Column(name = "AGENCY_ID", nullable = false, updatable = false)
    private long agencyId;

    @Column(name = "SECRETARIAT_ID", nullable = false, updatable = false)
    private long secretariatId;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATUS", nullable = false)
    private PoamStatus status = PoamStatus.DRAFT;

    @SuppressWarnings("UnusedVariable") // lists walk it
    @Column(name = "PHASE", nullable = false)
    private int phase = PoamStatus.DRAFT.phase();

    @Column(name = "STATUS_ON", nullable = false)
    private LocalDate statusOn;

    @Embedded
    private Weakness weakness;

    @Embedded
    private Rating rating;

    @Embedded
    private Plan plan;

    @Embedded
    private Schedule schedule = new Schedule();

    @Embedded
    private Tracking tracking;

    @Embedded
    private Origin origin = new Origin();

    @Embedded
    private Signatures signatures;

    @ElementCollection
    @CollectionTable(name = "POAM_ASSET", joinColumns = @JoinColumn(name = "POAM_ID"))
    @OrderBy("position")
    private List<Asset> assets = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "POAM_ID", nullable = false)
    private List<Cost> costs = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "POAM_ASSIGNMENT", joinColumns = @JoinColumn(name = "POAM_ID"))
    @Column(name = "PERSON_ID")
    private Set<Long> assigned = new HashSet<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "POAM_ID", nullable = false)
    @OrderBy("position")
    private List<Milestone> milestones = new ArrayList<>();

    @Transient
    private final PoamNews news = new PoamNews();

    protected Poam() {}

    /** A new draft. It gets its number at once, for good (POAM-4). */
    Poam(PoamNumber number, AgencyPlace place, PoamFacts facts, Act act) {
        this.number = number.text();
        this.numberSort = number.sortKey();
        this.agencyId = place.agencyId();
        this.secretariatId = place.secretariatId();
        this.signatures = new Signatures(act);
        this.statusOn = act.day();
        write(facts, Deviations.none());
        news.began();
    }

    @PostLoad
    void loaded() {
        news.loaded(measured());
    }

    /** What people wrote about it, as a form shows it. */
    PoamFacts facts() {
        PoamFacts facts = new PoamFacts();
        weakness.fill(facts.getWeakness());
        facts.getWeakness().setExternalId(externalId);
        facts.getWeakness().setAssets(String.join("\n", Asset.identifiers(assets)));
        facts.getWeakness().setOriginalRating(rating.original());
        plan().fill(facts.getPlan());
        facts.getPlan().setDueOn(dueOn());
        facts.getPlan().getCosts().addAll(Cost.facts(costs));
        tracking.fill(facts.getTracking());
        return facts;
    }

    /** Writes facts over those there; {@link PoamEditing} asks the rules first. */
    void write(PoamFacts facts, Deviations deviations) {
        if (weakness != null) {
            news.rewords(this);
        }
        weakness = new Weakness(facts.getWeakness());
        externalId = Objects.requireNonNullElse(facts.getWeakness().getExternalId(), number);
        Asset.write(assets, facts.getWeakness().assetList());
        rating = new Rating(facts.getWeakness().getOriginalRating(), deviations);
        plan = new Plan(facts.getPlan());
        Cost.write(costs, facts.getPlan().said());
        tracking = new Tracking(facts.getTracking());
        schedule.plan(facts.getPlan().getDueOn());
        assign();
    }

    /** Writes how far its deviations have come; the rating in force follows. */
    void rate(Deviations deviations) {
        rating = new Rating(rating.original(), deviations);
    }

    /** The owner and whoever does an own milestone: what is assigned to a person is reached by this. */
    void assign() {
        Set<Long> now = Stream.concat(
                        Stream.of(plan()).map(Plan::ownerId),
                        milestones.stream().map(Milestone::assigneeId))
                .filter(Objects::nonNull)
                .collect(toSet());
        assigned.retainAll(now);
        now.stream().filter(assigned::add).forEach(news()::gave);
    }

    /** The one way from a status to another. @throws RuleViolation {@code poam.wrong-status} where there is none */
    void become(PoamStatus next, Why why, Act act) {
        if (!status.canBecome(next)) {
            throw new RuleViolation("poam.wrong-status", status, next);
        }
        news.moved(this, status, next, why, act);
        status = next;
        phase = next.phase();
        statusOn = act.day();
        signatures.touched(act);
    }

    /** Came in closed from a workbook: nobody here verified it, so it counts in no figure about verification. */
    void closedBeforeImport(LocalDate closedOn) {
        status = PoamStatus.CLOSED;
        phase = status.phase();
        statusOn = closedOn;
        origin.closedBeforeImport();
        schedule.agree();
        milestones.forEach(Milestone::agree);
    }

    /** Whether the item is assigned to a person whose reach is what is assigned to them here. */
    boolean isWithin(Scope scope, long person) {
        return assigned.contains(person) && scope.reaches().contains(new Reach.AssignedTo(person, agencyId));
    }

    Standing standing() {
        return new Standing(agencyId, secretariatId, status, rating.rank());
    }

    Measured measured() {
        return Measured.of(standing(), statusOn, weakness, schedule, origin);
    }

    Long id() {
        return id;
    }

    long version() {
        return version;
    }

    String number() {
        return number;
    }

    String externalId() {
        return externalId;
    }

    long agencyId() {
        return agencyId;
    }

    long secretariatId() {
        return secretariatId;
    }

    PoamStatus status() {
        return status;
    }

    LocalDate statusOn() {
        return statusOn;
    }

    LocalDate dueOn() {
        return schedule.dueOn();
    }

    Tracking tracking() {
        return tracking;
    }

    Long ownerId() {
        return plan().ownerId();
    }

    Rating rating() {
        return rating;
    }

    Schedule schedule() {
        return schedule;
    }

    Origin origin() {
        return origin;
    }

    Signatures signatures() {
        return signatures;
    }

    List<Milestone> milestones() {
        return milestones;
    }

    PoamNews news() {
        return news;
    }

    /** EclipseLink reads an embedded object whose columns are all null as null. */
    private Plan plan() {
        return plan == null ? new Plan() : plan;
    }
}
