package org.poamtracker.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.poamtracker.mail.MailMessage;
import org.poamtracker.mail.Outbox;
import org.poamtracker.notification.ExpiringFiles.ExpiringFile;
import org.poamtracker.platform.TestClock;
import org.poamtracker.platform.TestPersistence;
import org.poamtracker.platform.Wired;
import org.poamtracker.platform.Wiring;
import org.poamtracker.poam.ExpiredAcceptances;
import org.poamtracker.poam.PoamStakes;
import org.poamtracker.poam.PoamStakes.Stake;
import org.poamtracker.program.ProgramsDue.DueProgram;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.TestUser;
import org.poamtracker.selfaudit.SelfauditStakes;
import org.poamtracker.trail.Trail;
import org.poamtracker.trail.TrailEvent;

/** The feature on a database in memory: one agency with an ISO, a head and a SCIO above, and items of any date. */
final class NotificationWorld implements AutoCloseable {

    static final long AGENCY = 1;
    static final long SECRETARIAT = 1;
    static final long IDA_ISO = 11;
    static final long HAL_HEAD = 12;
    static final long SAM_SCIO = 13;
    static final long CAL_COMPLIANCE = 14;
    static final long VERA_AUDITOR = 15;

    final TestPersistence db = TestPersistence.start();
    final TestUser user = new TestUser();
    final TestClock clock = new TestClock("2026-11-20T12:05:00Z");
    final List<MailMessage> mails = new ArrayList<>();
    final List<TrailEvent> trail = new ArrayList<>();
    final List<Long> unopenable = new ArrayList<>();
    final List<Long> opened = new ArrayList<>();
    final Wiring wiring = new Wiring(db.em())
            .with(CurrentUser.class, user)
            .with(Clock.class, clock)
            .with(Trail.class, new KeptTrail())
            .with(Outbox.class, new KeptOutbox());
    final PoamEvents events = wiring.get(PoamEvents.class);
    final ProgramEvents programEvents = wiring.get(ProgramEvents.class);
    final NotificationService service = wiring.get(NotificationService.class);
    final List<String> said = new ArrayList<>();
    final Night night = Wired.with(
            new Night(),
            new CommittingNights(),
            new CommittingAcceptances(),
            new CommittingPrograms(),
            new CommittingSelfaudits(),
            clock);
    final Digests digests = Wired.with(new Digests(), new CommittingDigests(), clock);

    NotificationWorld() {
        db.sql("INSERT INTO AGENCY_SECRETARIAT (ID, VERSION, CODE, NAME) VALUES (1, 1, 'EOHHS', 'Health')");
        db.sql("INSERT INTO AGENCY (ID, VERSION, CODE, NAME, SECRETARIAT_ID, KIND, ACTIVE, LETTERS_AND_DIGITS)"
                + " VALUES (1, 1, 'DTA', 'Transitional Assistance', 1, 'DEPARTMENT', 1, 0)");
        person(IDA_ISO, "Ida", "AGENCY_ISO", "AGENCY_ID", AGENCY);
        person(HAL_HEAD, "Hal", "AGENCY_HEAD", "AGENCY_ID", AGENCY);
        person(SAM_SCIO, "Sam", "SCIO", "SECRETARIAT_ID", SECRETARIAT);
        person(CAL_COMPLIANCE, "Cal", "COMPLIANCE_OFFICER", "ORGANIZATION_ID", null);
        person(VERA_AUDITOR, "Vera", "AUDITOR", "AGENCY_ID", AGENCY);
    }

    private void person(long id, String name, String role, String column, Long place) {
        db.sql("INSERT INTO AGENCY_PERSON (ID, VERSION, FULL_NAME, WORK_MAIL) VALUES (" + id + ", 1, '" + name + "', '"
                + name.toLowerCase(java.util.Locale.ROOT) + "@example.org')");
        db.sql("INSERT INTO SECURITY_ACCOUNT (ID, VERSION, LOGIN, PERSON_ID, MUST_CHANGE, STATE, FAILURES, CREATED_AT)"
                + " VALUES (" + id + ", 1, '" + name + "', " + id
                + ", 0, 'IN_USE', 0, TIMESTAMP '2026-01-01 00:00:00')");
        db.sql("INSERT INTO AGENCY_APPOINTMENT (ID, VERSION, PERSON_ID, ROLE, " + column
                + ", STARTS_ON, STATE) VALUES (" + id + ", 1, " + id + ", '" + role + "', " + place
                + ", DATE '2020-01-01', 'IN_FORCE')");
    }

    /** Forgets everything but the people and their posts. */
    void empty() {
        for (String table : List.of(
                "NOTIFICATION",
                "NOTIFICATION_CHOICE",
                "NOTIFICATION_SETTING",
                "NOTIFICATION_RUN",
                "EVIDENCE_FILE",
                "PROGRAM",
                "SELFAUDIT_STEP",
                "SELFAUDIT_DELEGATION",
                "SELFAUDIT_ANSWER",
                "SELFAUDIT_RESPONSE",
                "SELFAUDIT_CAMPAIGN",
                "SELFAUDIT_QUESTION",
                "SELFAUDIT_SECTION",
                "SELFAUDIT_EDITION",
                "SELFAUDIT_QUESTIONNAIRE",
                "POAM")) {
            db.sql("DELETE FROM " + table);
        }
        db.sql("UPDATE AGENCY_APPOINTMENT SET ENDS_ON = NULL");
        mails.clear();
        said.clear();
        unopenable.clear();
        opened.clear();
        trail.clear();
        user.be(0, "nobody");
        clock.set(Instant.parse("2026-11-20T12:05:00Z"));
    }

    /** An item of this status and due date; its owner is the ISO unless another is named. */
    void item(long id, String status, String due, Long owner) {
        db.sql(
                "INSERT INTO POAM (ID, VERSION, ITEM_NUMBER, NUMBER_SORT, EXTERNAL_ID, AGENCY_ID, SECRETARIAT_ID, KIND, STATUS,"
                        + " PHASE, STATUS_ON, DUE_ON, SLIPS, SEVERITY_RANK, WEAKNESS_NAME, RISK_ADJUSTMENT, FALSE_POSITIVE,"
                        + " OPERATIONAL_REQUIREMENT, VENDOR_DEPENDENT, AUTO_APPROVE, KNOWN_EXPLOITED, CLOSED_BEFORE_IMPORT, DEMO,"
                        + " SUBMITTED_BY, EDITED_BY, CREATED_BY, CREATED_AT, UPDATED_BY, UPDATED_AT, OWNER_ID) VALUES ("
                        + id
                        + ", 1, 'DTA-2026-" + id + "', 'DTA-2026-" + id + "', 'X" + id + "', 1, 1, 'ITEM', '" + status
                        + "', "
                        + ("OPEN".equals(status) ? 2 : 1) + ", DATE '2026-11-01', DATE '" + due + "', 0, 2,"
                        + " 'Secret weakness', 'NONE', 'NONE', 'NONE', 0, 0, 0, 0, 0, 11, 11, 11, TIMESTAMP '2026-01-01 00:00:00', 11,"
                        + " TIMESTAMP '2026-01-01 00:00:00', " + owner + ")");
    }

    /** A written program that stands so and is due on a day. */
    void program(long id, String kind, String state, String due) {
        db.sql(
                "INSERT INTO PROGRAM (ID, VERSION, AGENCY_ID, KIND, STATE, LATEST_NUMBER, DUE_ON, DUE_CAUSE, UPDATED_BY, UPDATED_AT)"
                        + " VALUES (" + id + ", 1, 1, '" + kind + "', '" + state + "', 1, DATE '" + due
                        + "', 'ANNUAL', 11, TIMESTAMP '2026-01-01 00:00:00')");
    }

    void accept(long id, String until) {
        db.sql("UPDATE POAM SET STATUS = 'RISK_ACCEPTED', PHASE = 3, ACCEPTED_UNTIL = DATE '" + until + "' WHERE ID = "
                + id);
    }

    /** It depends on a vendor who is to be asked by a day. */
    void dependsOnVendor(long id, String askBy) {
        db.sql("UPDATE POAM SET VENDOR_DEPENDENT = 1, VENDOR_ASK_ON = DATE '" + askBy + "' WHERE ID = " + id);
    }

    /** A self-audit of the agency that stands so, due on a day; and its only section, given to somebody and not answered. */
    void selfaudit(long id, String status, String due, long given) {
        db.sql("INSERT INTO SELFAUDIT_QUESTIONNAIRE (ID, VERSION, CODE, NAME) VALUES (" + id + ", 1, 'Q" + id
                + "', 'Yearly')");
        db.sql(
                "INSERT INTO SELFAUDIT_EDITION (ID, VERSION, QUESTIONNAIRE_ID, EDITION_NUMBER, STATUS, UPDATED_BY, UPDATED_AT) VALUES ("
                        + id + ", 1, " + id + ", 1, 'LAUNCHED', 'x', TIMESTAMP '2026-01-01 00:00:00')");
        db.sql("INSERT INTO SELFAUDIT_SECTION (ID, VERSION, EDITION_ID, CODE, TITLE, POSITION) VALUES (" + id + ", 1, "
                + id + ", 'H', 'Training', 1)");
        db.sql(
                "INSERT INTO SELFAUDIT_QUESTION (ID, VERSION, EDITION_ID, SECTION_ID, CODE, POSITION, TEXT, KIND, EVIDENCE_NEEDED, WEIGHT, CHANGED)"
                        + " VALUES (" + id + ", 1, " + id + ", " + id + ", 'H1', 1, 'Trained?', 'ALWAYS', 0, 1, 0)");
        db.sql(
                "INSERT INTO SELFAUDIT_CAMPAIGN (ID, VERSION, EDITION_ID, NAME, PERIOD_FROM, PERIOD_TO, DUE_ON, LAUNCHED_BY, LAUNCHED_AT)"
                        + " VALUES (" + id + ", 1, " + id + ", 'EO 504', DATE '2025-07-01', DATE '2026-06-30', DATE '"
                        + due + "', 'Cal', TIMESTAMP '2026-01-01 00:00:00')");
        db.sql(
                "INSERT INTO SELFAUDIT_RESPONSE (ID, VERSION, CAMPAIGN_ID, AGENCY_ID, ROUND_NUMBER, STATUS, DUE_ON, QUESTIONS, YES_COUNT,"
                        + " PARTIAL_COUNT, NO_COUNT, EXCEPTED_COUNT, POINTS, MOST_POINTS) VALUES (" + id + ", 1, " + id
                        + ", 1, 1, '" + status + "', DATE '" + due + "', 1, 0, 0, 0, 0, 0, 0)");
        db.sql("INSERT INTO SELFAUDIT_ANSWER (ID, VERSION, RESPONSE_ID, QUESTION_ID, SECTION_ID) VALUES (" + id
                + ", 1, " + id + ", " + id + ", " + id + ")");
        db.sql("INSERT INTO SELFAUDIT_DELEGATION (ID, VERSION, RESPONSE_ID, SECTION_ID, PERSON_ID, DUE_ON) VALUES ("
                + id + ", 1, " + id + ", " + id + ", " + given + ", DATE '" + due + "')");
    }

    /** A file of a record, which expires. */
    void file(long id, String type, long subject, String expiresOn, Long owner) {
        db.sql(
                "INSERT INTO EVIDENCE_FILE (ID, VERSION, SERIES_ID, EDITION, CHECK_STATE, SUBJECT_TYPE, SUBJECT_ID, SUBJECT_NAME,"
                        + " AGENCY_ID, NAME, MEDIA_TYPE, BYTES, SHA256, ADDED_BY_ID, ADDED_BY, ADDED_AT, EXPIRES_ON, OWNER_ID) VALUES ("
                        + id + ", 1, " + id + ", 1, 'NONE', '" + type + "', " + subject + ", '" + type + "-" + subject
                        + "', 1, 'a.pdf', 'application/pdf', 1, 'x', 11, 'Ida', TIMESTAMP '2026-01-01 00:00:00', DATE '"
                        + expiresOn
                        + "', " + owner + ")");
    }

    /** Passes a night. */
    void night() {
        night.pass(said::add);
    }

    /** Passes the hour that begins at this instant. */
    void hour(String instant) {
        clock.set(Instant.parse(instant));
        digests.everyHour();
    }

    /** The sentences that a person was told and has not read, newest first. */
    List<String> told(long person) {
        user.be(person, "Somebody");
        List<String> sentences = db.commit(() -> service.mine(true, 0, 100)).rows().stream()
                .map(NotificationRow::text)
                .toList();
        user.be(0, "nobody");
        return sentences;
    }

    void choose(long person, NotificationKind kind, Delivery delivery, String zone, int hour) {
        user.be(person, "Somebody");
        db.commit(() -> {
            ChooseNotifications choice = service.chosen();
            choice.getDeliveries().put(kind, delivery);
            choice.setZone(zone);
            choice.setHour(hour);
            service.choose(choice);
        });
        user.be(0, "nobody");
    }

    @Override
    public void close() {
        db.close();
    }

    private final class KeptTrail extends Trail {

        @Override
        public void append(TrailEvent event) {
            trail.add(event);
        }
    }

    private final class KeptOutbox extends Outbox {

        @Override
        public void send(MailMessage message) {
            mails.add(message);
        }
    }

    /** The step of programs, likewise. */
    private final class CommittingPrograms extends ProgramReminders {

        private final ProgramReminders real = wiring.get(ProgramReminders.class);

        @Override
        List<DueProgram> due(DueProgram after, int size) {
            return db.commit(() -> real.due(after, size));
        }

        @Override
        void tellDue(List<DueProgram> due) {
            db.commit(() -> real.tellDue(due));
        }
    }

    /** Each step in a transaction of its own, as the container does it. */
    private final class CommittingNights extends NightTransactions {

        private final NightTransactions real = wiring.get(NightTransactions.class);

        @Override
        List<Stake> due(Stake after, int size) {
            return db.commit(() -> real.due(after, size));
        }

        @Override
        List<Stake> expiring(Stake after, int size) {
            return db.commit(() -> real.expiring(after, size));
        }

        @Override
        void tellDue(List<Stake> items) {
            db.commit(() -> real.tellDue(items));
        }

        @Override
        List<Stake> toCheck(Stake after, int size) {
            return db.commit(() -> real.toCheck(after, size));
        }

        @Override
        void tellToCheck(List<Stake> items) {
            db.commit(() -> real.tellToCheck(items));
        }

        @Override
        void tellExpiring(List<Stake> items) {
            db.commit(() -> real.tellExpiring(items));
        }

        @Override
        List<Stake> vendorDue(Stake after, int size) {
            return db.commit(() -> real.vendorDue(after, size));
        }

        @Override
        void tellVendorDue(List<Stake> items) {
            db.commit(() -> real.tellVendorDue(items));
        }

        @Override
        List<ExpiringFile> expiringFiles(ExpiringFile after, int size) {
            return db.commit(() -> real.expiringFiles(after, size));
        }

        @Override
        void tellFiles(List<ExpiringFile> expiring) {
            db.commit(() -> real.tellFiles(expiring));
        }

        @Override
        Optional<Instant> lastBegan() {
            return db.commit(real::lastBegan);
        }

        @Override
        void ended(NotificationRun run) {
            db.commit(() -> real.ended(run));
        }

        @Override
        int forgetReadBefore(Instant then) {
            return db.commit(() -> real.forgetReadBefore(then));
        }
    }

    /** The same for self-audits. */
    private final class CommittingSelfaudits extends SelfauditNights {

        private final SelfauditNights real = wiring.get(SelfauditNights.class);

        @Override
        List<SelfauditStakes.Stake> due(SelfauditStakes.Stake after, int size) {
            return db.commit(() -> real.due(after, size));
        }

        @Override
        List<SelfauditStakes.SectionStake> sectionsDue(SelfauditStakes.SectionStake after, int size) {
            return db.commit(() -> real.sectionsDue(after, size));
        }

        @Override
        void tellDue(List<SelfauditStakes.Stake> due) {
            db.commit(() -> real.tellDue(due));
        }

        @Override
        void tellSectionsDue(List<SelfauditStakes.SectionStake> due) {
            db.commit(() -> real.tellSectionsDue(due));
        }
    }

    /** The same for digests. */
    private final class CommittingDigests extends DigestTransactions {

        private final DigestTransactions real = wiring.get(DigestTransactions.class);

        @Override
        Optional<Long> nextWaiting(long after) {
            return db.commit(() -> real.nextWaiting(after));
        }

        @Override
        String name(long personId) {
            return db.commit(() -> real.name(personId));
        }

        @Override
        boolean gather(long personId, Time time) {
            return db.commit(() -> real.gather(personId, time));
        }

        @Override
        void ended(NotificationRun run) {
            db.commit(() -> real.ended(run));
        }
    }

    /** What POAM-10 does is proved there; here it can be made to break. */
    private final class CommittingAcceptances extends ExpiredAcceptances {

        private final PoamStakes stakes = wiring.get(PoamStakes.class);

        @Override
        public List<Stake> next(Stake after, int size) {
            return db.commit(() -> stakes.acceptedUntilBefore(LocalDate.now(clock), after, size));
        }

        @Override
        public void open(Stake expired) {
            if (unopenable.contains(expired.poamId())) {
                throw new IllegalStateException("unreadable");
            }
            db.sql("UPDATE POAM SET STATUS = 'OPEN', PHASE = 2, ACCEPTED_UNTIL = NULL WHERE ID = " + expired.poamId());
            opened.add(expired.poamId());
        }
    }
}
