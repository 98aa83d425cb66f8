package org.poamtracker.notification;

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
import java.time.LocalDate;
import org.poamtracker.notification.About.Kind;

/** One thing that one person was told. */
@Entity
@Table(name = "NOTIFICATION")
class Notification {

    /** Whether a digest still has to carry it. */
    enum State {
        WAITING,
        DONE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "NOTIFICATION_SEQ")
    @SequenceGenerator(name = "NOTIFICATION_SEQ", sequenceName = "NOTIFICATION_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Version
    @Column(name = "VERSION", nullable = false)
    private long version;

    @Column(name = "PERSON_ID", nullable = false, updatable = false)
    private long personId;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND", nullable = false, updatable = false)
    private NotificationKind kind;

    @Column(name = "DETAIL", updatable = false)
    private String detail;

    @Column(name = "POAM_ID", updatable = false)
    private Long poamId;

    @Column(name = "FINDING_ID", updatable = false)
    private Long findingId;

    @Column(name = "PROGRAM_ID", updatable = false)
    private Long programId;

    @Column(name = "SELFAUDIT_ID", updatable = false)
    private Long selfauditId;

    @Column(name = "PROPOSAL_ID", updatable = false)
    private Long proposalId;

    @Column(name = "ITEM_NUMBER", nullable = false, updatable = false)
    private String number;

    @Column(name = "ON_DAY", updatable = false)
    private LocalDate day;

    @Column(name = "ONCE_KEY", updatable = false)
    private String once;

    @Column(name = "TOLD_AT", nullable = false)
    private Instant toldAt;

    @Column(name = "READ_AT")
    private Instant readAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false)
    private State state;

    protected Notification() {}

    Notification(Told told, Addressee addressee, Instant now) {
        personId = addressee.personId();
        kind = told.kind();
        detail = told.detail();
        poamId = told.about().idOf(Kind.ITEM);
        findingId = told.about().idOf(Kind.FINDING);
        programId = told.about().idOf(Kind.PROGRAM);
        selfauditId = told.about().idOf(Kind.SELFAUDIT);
        proposalId = told.about().idOf(Kind.PROPOSAL);
        number = told.number();
        day = told.day();
        once = onceFor(told, addressee.personId());
        tell(addressee, now);
    }

    /** The key under which this person is told it only once, or null. */
    static String onceFor(Told told, long personId) {
        return told.once() == null ? null : told.once() + "/" + personId;
    }

    /** Tells it, perhaps once more: it is unread again. */
    final void tell(Addressee addressee, Instant now) {
        toldAt = now;
        readAt = null;
        state = addressee.delivery(kind).isGathered() ? State.WAITING : State.DONE;
    }

    /** Whether it was told, or told once more, after then. */
    boolean isToldSince(Instant then) {
        return !toldAt.isBefore(then);
    }

    void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    /** A digest carries it. */
    void gathered() {
        state = State.DONE;
    }

    boolean isTo(long person) {
        return personId == person;
    }

    NotificationRow row() {
        return new NotificationRow(id, kind, NotificationText.of(this), about(), number, toldAt, readAt != null);
    }

    /** The key under which its person is told it only once, or null. */
    String once() {
        return once;
    }

    NotificationKind kind() {
        return kind;
    }

    String detail() {
        return detail;
    }

    String number() {
        return number;
    }

    LocalDate day() {
        return day;
    }

    About about() {
        if (poamId != null) {
            return About.item(poamId);
        }
        if (findingId != null) {
            return About.finding(findingId);
        }
        if (programId != null) {
            return About.program(programId);
        }
        return selfauditId != null ? About.selfaudit(selfauditId) : About.proposal(proposalId);
    }
}
