package org.poamtracker.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.poamtracker.notification.NotificationWorld.AGENCY;
import static org.poamtracker.notification.NotificationWorld.CAL_COMPLIANCE;
import static org.poamtracker.notification.NotificationWorld.HAL_HEAD;
import static org.poamtracker.notification.NotificationWorld.IDA_ISO;
import static org.poamtracker.notification.NotificationWorld.SAM_SCIO;
import static org.poamtracker.notification.NotificationWorld.SECRETARIAT;
import static org.poamtracker.notification.NotificationWorld.VERA_AUDITOR;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.mail.MailMessage;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.poam.PoamAssigned;
import org.poamtracker.poam.PoamMoved;
import org.poamtracker.poam.PoamStatus;
import org.poamtracker.poam.PoamVendorAsked;
import org.poamtracker.poam.PoamsAssigned;
import org.poamtracker.poam.RequestAsked;
import org.poamtracker.poam.RequestDecided;
import org.poamtracker.poam.RequestKind;
import org.poamtracker.poam.RequestState;
import org.poamtracker.poam.RequestTurn;

class NotificationsTest {

    static NotificationWorld world;

    @BeforeAll
    static void open() {
        world = new NotificationWorld();
    }

    @BeforeEach
    void begin() {
        world.empty();
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @Test
    @DisplayName("NOTE-1 whoever is given many items at once sees each of them and gets one mail")
    void manyAtOnceAreOneMail() {
        for (long id = 1; id <= 3; id++) {
            world.item(id, "OPEN", "2026-12-24", null);
        }
        world.user.be(SAM_SCIO, "Sam");

        world.db.commit(() -> world.events.on(new PoamsAssigned(List.of(1L, 2L, 3L), IDA_ISO)));

        assertThat(world.told(IDA_ISO)).hasSize(3).allSatisfy(text -> assertThat(text)
                .endsWith("is yours to work on"));
        assertThat(world.mails).hasSize(1);
    }

    @Test
    @DisplayName("NOTE-1 what is submitted is told to the secretariat's CIO, what is said to be done to the auditor")
    void tellsWhoDecides() {
        world.item(1, "SUBMITTED", "2026-12-20", IDA_ISO);
        move(1, PoamStatus.DRAFT, PoamStatus.SUBMITTED);
        move(1, PoamStatus.OPEN, PoamStatus.PENDING_VERIFICATION);
        assertThat(world.told(SAM_SCIO))
                .containsExactly("DTA-2026-1 was submitted and waits for you to open or return it");
        assertThat(world.told(VERA_AUDITOR))
                .containsExactly("DTA-2026-1 is said to be done and waits for you to verify it");
        assertThat(world.told(IDA_ISO)).isEmpty();
    }

    @Test
    @DisplayName(
            "NOTE-1 where the post is vacant the compliance officer is told, and where an agency has no head its CIO")
    void tellsWhoStandsIn() {
        world.item(1, "SUBMITTED", "2026-12-20", IDA_ISO);
        world.db.sql("UPDATE AGENCY_APPOINTMENT SET ENDS_ON = DATE '2026-10-01' WHERE PERSON_ID = " + HAL_HEAD);
        asked(RequestTurn.AGENCY_HEAD);
        assertThat(world.told(SAM_SCIO)).containsExactly("DTA-2026-1: accepting its risk waits for your decision");
        world.db.sql("UPDATE AGENCY_APPOINTMENT SET ENDS_ON = DATE '2026-10-01' WHERE PERSON_ID = " + SAM_SCIO);
        move(1, PoamStatus.DRAFT, PoamStatus.SUBMITTED);
        assertThat(world.told(CAL_COMPLIANCE)).hasSize(1);
    }

    @Test
    @DisplayName("NOTE-1 nobody is told of what they did themselves")
    void tellsNobodyOfTheirOwn() {
        world.item(1, "OPEN", "2026-12-20", IDA_ISO);
        world.user.be(IDA_ISO, "Ida");
        world.db.commit(() -> world.events.on(new PoamAssigned(1, IDA_ISO)));
        world.user.be(SAM_SCIO, "Sam");
        move(1, PoamStatus.SUBMITTED, PoamStatus.OPEN);
        assertThat(world.told(IDA_ISO)).containsExactly("DTA-2026-1 was opened: its plan is agreed");
    }

    @Test
    @DisplayName("NOTE-2, NOTE-6 mail at once goes with the change, names the number and not the weakness")
    void mailsAtOnce() {
        world.item(1, "OPEN", "2026-12-20", IDA_ISO);
        decided();
        assertThat(world.mails)
                .singleElement()
                .satisfies(mail -> assertThat(mail.to()).isEqualTo("ida@example.org"))
                .satisfies(mail -> assertThat(mail.subject()).isEqualTo("DTA-2026-1: what you asked for was rejected"))
                .satisfies(mail -> assertThat(mail.text())
                        .contains("/poam/show.xhtml?id=1")
                        .doesNotContain("Secret"));
    }

    @Test
    @DisplayName("NOTE-3 a kind that is chosen otherwise is not mailed, and still listed")
    void heedsTheChoice() {
        world.item(1, "OPEN", "2026-12-20", IDA_ISO);
        world.choose(IDA_ISO, NotificationKind.DECIDED, Delivery.NO_MAIL, "America/New_York", 7);
        decided();
        assertThat(world.mails).isEmpty();
        assertThat(world.told(IDA_ISO)).hasSize(1);
        assertThat(world.trail).extracting("action").containsExactly("NOTIFICATIONS_CHOSEN");
    }

    @Test
    @DisplayName("NOTE-3 a digest comes once, at the chosen hour of the person's own zone, and weekly ones on Monday")
    void gathersAtTheChosenHour() {
        world.item(1, "OPEN", "2026-12-20", IDA_ISO);
        world.choose(IDA_ISO, NotificationKind.DECIDED, Delivery.DAILY, "America/Los_Angeles", 8);
        world.choose(SAM_SCIO, NotificationKind.TO_DECIDE, Delivery.WEEKLY, "America/New_York", 8);
        decided();
        asked(RequestTurn.SECRETARIAT);
        world.hour("2026-11-20T13:00:00Z"); // eight in Boston, a Friday
        assertThat(world.mails).isEmpty();
        world.hour("2026-11-20T16:00:00Z"); // eight in Los Angeles
        assertThat(world.mails).extracting(MailMessage::to).containsExactly("ida@example.org");
        world.hour("2026-11-21T16:00:00Z");
        assertThat(world.mails).hasSize(1);
        world.hour("2026-11-23T13:00:00Z"); // Monday
        assertThat(world.mails).extracting(MailMessage::to).containsExactly("ida@example.org", "sam@example.org");
        assertThat(world.mails.get(1).subject()).isEqualTo("POAM Tracker: one notification");
    }

    @Test
    @DisplayName("NOTE-4 what is due within a week is told once, what is overdue every night until it is closed")
    void remindsEveryNight() {
        world.item(1, "OPEN", "2026-11-26", IDA_ISO);
        world.item(2, "OPEN", "2026-11-18", IDA_ISO);
        world.item(3, "OPEN", "2026-12-20", IDA_ISO);
        world.night();
        assertThat(world.told(IDA_ISO))
                .containsExactlyInAnyOrder(
                        "DTA-2026-1 is due on Nov 26, 2026", "DTA-2026-2 has been overdue since Nov 18, 2026");
        readAll(IDA_ISO);
        world.night();
        assertThat(world.told(IDA_ISO)).as("the same night once more").isEmpty();
        world.clock.set(Instant.parse("2026-11-21T05:10:00Z"));
        world.night();
        assertThat(world.told(IDA_ISO)).containsExactly("DTA-2026-2 has been overdue since Nov 18, 2026");
        move(2, PoamStatus.PENDING_VERIFICATION, PoamStatus.CLOSED);
        assertThat(world.told(IDA_ISO)).containsExactly("DTA-2026-2 was verified and is closed");
    }

    @Test
    @DisplayName("NOTE-4 after 30 days the agency's head hears of it, after 60 the secretariat, each once")
    void escalates() {
        world.item(1, "OPEN", "2026-10-21", IDA_ISO);
        world.item(2, "OPEN", "2026-09-21", null);
        world.night();
        world.night();
        assertThat(world.told(HAL_HEAD)).hasSize(2);
        assertThat(world.told(SAM_SCIO)).containsExactly("DTA-2026-2 has been overdue for 60 days, since Sep 21, 2026");
        assertThat(world.told(IDA_ISO)).hasSize(2);
    }

    @Test
    @DisplayName("POAM-10 an accepted risk is warned of 60 and 30 days before it expires, once each")
    void warnsOfExpiry() {
        world.item(1, "OPEN", "2026-12-20", IDA_ISO);
        world.accept(1, "2027-01-19");
        world.night();
        world.night();
        assertThat(world.told(IDA_ISO)).containsExactly("DTA-2026-1: its accepted risk expires on Jan 19, 2027");
        world.clock.set(Instant.parse("2026-12-20T09:30:00Z"));
        world.night();
        assertThat(world.told(IDA_ISO))
                .first()
                .isEqualTo("DTA-2026-1: its accepted risk expires within 30 days, on Jan 19, 2027");
        assertThat(world.told(HAL_HEAD)).hasSize(2);
    }

    @Test
    @DisplayName("POAM-12 a vendor whom nobody asked for 30 days is told to the owner, or the ISO, once for each time")
    void tellsOfVendorsToBeAsked() {
        world.item(1, "OPEN", "2027-06-30", VERA_AUDITOR);
        world.item(2, "OPEN", "2027-06-30", null);
        world.item(3, "OPEN", "2027-06-30", IDA_ISO);
        world.dependsOnVendor(1, "2026-11-19");
        world.dependsOnVendor(2, "1900-01-01");
        world.dependsOnVendor(3, "2026-11-20");
        world.night();
        world.night();
        assertThat(world.told(VERA_AUDITOR))
                .containsExactly("DTA-2026-1: its vendor should have been asked again by Nov 19, 2026");
        assertThat(world.told(IDA_ISO)).containsExactly("DTA-2026-2 depends on a vendor whom nobody has asked yet");

        world.db.commit(() -> world.events.on(new PoamVendorAsked(1)));
        assertThat(world.told(VERA_AUDITOR)).isEmpty();
    }

    @Test
    @DisplayName("FILE-8 who answers for a file is told 60 and 30 days before it expires and when it has, once each")
    void warnsOfExpiringFiles() {
        world.item(1, "OPEN", "2027-06-30", IDA_ISO);
        world.item(2, "CLOSED", "2026-06-30", IDA_ISO);
        world.file(91, "POAM", 1, "2027-01-19", VERA_AUDITOR);
        world.file(92, "POAM", 2, "2027-01-19", VERA_AUDITOR);
        world.file(93, "POAM", 1, "2027-01-20", null);
        world.night();
        world.night();
        assertThat(world.told(VERA_AUDITOR)).containsExactly("POAM-1: evidence expires on Jan 19, 2027");
        assertThat(world.told(IDA_ISO)).as("nobody answers for it").isEmpty();
        world.clock.set(Instant.parse("2026-12-21T09:30:00Z"));
        world.night();
        assertThat(world.told(IDA_ISO)).containsExactly("POAM-1: evidence expires within 30 days, on Jan 20, 2027");
        world.clock.set(Instant.parse("2027-01-20T15:30:00Z"));
        world.night();
        world.night();
        assertThat(world.told(VERA_AUDITOR)).hasSize(3).first().isEqualTo("POAM-1: evidence expired on Jan 19, 2027");
    }

    @Test
    @DisplayName("NOTE-5 ten broken records among many do not stop the night, and are named")
    void passesOverWhatIsBroken() {
        world.db.sql(
                "INSERT INTO NOTIFICATION_SETTING (PERSON_ID, VERSION, ZONE, DIGEST_HOUR) VALUES (15, 1, 'Mars/Base', 7)");
        world.db.sql(
                "INSERT INTO NOTIFICATION_CHOICE (PERSON_ID, KIND, DELIVERY) VALUES (15, 'NO_SUCH_KIND', 'DAILY')");
        for (long id = 1; id <= 250; id++) {
            world.item(id, "OPEN", "2026-11-18", id % 25 == 0 ? VERA_AUDITOR : IDA_ISO);
        }
        world.night();
        NotificationRunRow night = world.db.commit(world.service::lastNight);
        assertThat(night.items()).isEqualTo(240);
        assertThat(night.broken()).isEqualTo(10);
        assertThat(night.brokenText()).startsWith("DTA-2026-25, DTA-2026-50").endsWith("DTA-2026-250");
        assertThat(world.db.number("SELECT COUNT(*) FROM NOTIFICATION WHERE PERSON_ID = 11"))
                .isEqualTo(240);
        world.hour("2026-11-21T12:00:00Z");
        world.hour("2026-11-21T12:30:00Z");
        assertThat(world.mails).singleElement().satisfies(mail -> assertThat(mail.subject())
                .contains("240"));
        assertThat(world.mails.get(0).text().lines().filter(line -> line.startsWith("- ")))
                .hasSize(51)
                .endsWith("- …");
    }

    @Test
    @DisplayName("NOTE-5 an accepted risk that cannot be opened again is named, and the night goes on")
    void passesOverWhatCannotBeOpened() {
        for (long id = 1; id <= 30; id++) {
            world.item(id, "OPEN", "2027-01-20", IDA_ISO);
            world.accept(id, "2026-11-" + (id <= 20 ? "10" : "19"));
        }
        world.unopenable.addAll(List.of(7L, 21L));
        world.night();
        assertThat(world.opened).hasSize(28).doesNotHaveDuplicates();
        NotificationRunRow night = world.db.commit(world.service::lastNight);
        assertThat(night.brokenText()).isEqualTo("DTA-2026-7, DTA-2026-21");
        assertThat(world.said).contains("Expired acceptances opened again: 28");
        assertThat(world.said).anyMatch(line -> line.contains("could not be done: DTA-2026-21"));
    }

    @Test
    @DisplayName("NOTE-5 somebody whose digest cannot be written is named to administrators until the next night")
    void namesWhoCannotBeWrittenTo() {
        world.item(1, "OPEN", "2026-11-18", IDA_ISO);
        world.item(2, "OPEN", "2026-11-18", VERA_AUDITOR);
        world.night();
        world.db.sql(
                "INSERT INTO NOTIFICATION_SETTING (PERSON_ID, VERSION, ZONE, DIGEST_HOUR) VALUES (11, 1, 'Mars/Base', 7)");
        world.db.sql(
                "INSERT INTO NOTIFICATION_CHOICE (PERSON_ID, KIND, DELIVERY) VALUES (11, 'NO_SUCH_KIND', 'DAILY')");
        world.hour("2026-11-21T12:00:00Z");
        assertThat(world.mails).extracting(MailMessage::to).containsExactly("vera@example.org");
        assertThat(world.db.commit(world.service::brokenDigests).brokenText()).isEqualTo("Ida");
        world.clock.set(Instant.parse("2026-11-22T05:10:00Z"));
        world.night();
        assertThat(world.db.commit(world.service::brokenDigests)).isNull();
    }

    @Test
    @DisplayName(
            "POAM-8 half a year after an item was closed its owner and whoever verified it are asked, once, whether it helped")
    void asksWhetherItHelped() {
        for (long id = 1; id <= 250; id++) {
            world.item(id, "CLOSED", "2026-05-01", IDA_ISO);
        }
        world.db.sql("UPDATE POAM SET VERIFIED_BY = 15, EFFECTIVENESS_CHECK_ON = DATE '2026-11-20' WHERE ID <> 7");
        world.db.sql("UPDATE POAM SET EFFECTIVENESS_CHECK_ON = DATE '2026-11-21' WHERE ID = 8");
        world.db.sql("UPDATE POAM SET EFFECTIVENESS_CHECK_ON = DATE '2026-10-01' WHERE ID = 9");
        world.night();
        world.night();
        assertThat(world.db.number("SELECT COUNT(*) FROM NOTIFICATION WHERE PERSON_ID = 11"))
                .isEqualTo(247);
        assertThat(world.db.number("SELECT COUNT(*) FROM NOTIFICATION WHERE PERSON_ID = 15"))
                .isEqualTo(247);
        assertThat(world.told(VERA_AUDITOR))
                .allSatisfy(text -> assertThat(text).endsWith("was closed half a year ago: look whether it helped"));
    }

    @Test
    @DisplayName("NOTE-9 a night is passed once a day in Boston, also one for which the server came too late")
    void passesOnceADay() {
        world.item(1, "OPEN", "2026-12-20", IDA_ISO);
        world.clock.set(Instant.parse("2026-11-21T14:10:00Z"));
        world.night.everyHour();
        Instant first = world.db.commit(world.service::lastNight).startedAt();
        world.clock.set(Instant.parse("2026-11-22T04:10:00Z")); // still the 21st in Boston
        world.night.everyHour();
        assertThat(world.db.commit(world.service::lastNight).startedAt()).isEqualTo(first);
        world.clock.set(Instant.parse("2026-11-22T05:10:00Z"));
        world.night.everyHour();
        assertThat(world.db.commit(world.service::lastNight).startedAt()).isAfter(first);
    }

    @Test
    @DisplayName("NOTE-7 what was read is forgotten after 90 days, any number of it")
    void forgetsWhatWasRead() {
        world.item(1, "OPEN", "2027-12-20", IDA_ISO);
        for (int n = 1; n <= 1200; n++) {
            world.db.sql(
                    "INSERT INTO NOTIFICATION (ID, VERSION, PERSON_ID, KIND, POAM_ID, ITEM_NUMBER, TOLD_AT, READ_AT, STATE)"
                            + " VALUES (" + (100_000 + n) + ", 1, 11, 'DECIDED', 1, 'DTA-2026-1', TIMESTAMP '2026-0"
                            + (n % 2 == 0 ? 1 : 7) + "-01 00:00:00', "
                            + (n % 3 == 0 ? "NULL" : "TIMESTAMP '2026-10-01 00:00:00'") + ", 'DONE')");
        }
        world.night();
        assertThat(world.db.number("SELECT COUNT(*) FROM NOTIFICATION")).isEqualTo(400);
        assertThat(world.db.number("SELECT COUNT(*) FROM NOTIFICATION WHERE READ_AT IS NOT NULL"))
                .isZero();
    }

    @Test
    @DisplayName("somebody else's notification cannot be told from one that is not there")
    void keepsThemApart() {
        world.item(1, "OPEN", "2026-12-20", IDA_ISO);
        decided();
        long id = world.db.number("SELECT ID FROM NOTIFICATION");
        world.user.be(SAM_SCIO, "Sam");
        assertThatThrownBy(() -> world.db.commit(() -> world.service.open(id)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("notification.unknown");
        world.user.be(IDA_ISO, "Ida");
        assertThat(world.db.commit(() -> world.service.open(id)).page()).isEqualTo("/poam/show.xhtml?id=1");
        assertThat(world.db.commit(world.service::unread)).isZero();
    }

    private void decided() {
        world.db.commit(() -> world.events.on(
                new RequestDecided(1, RequestKind.EXTENSION, 1, "DTA-2026-1", IDA_ISO, RequestState.REJECTED)));
    }

    private void asked(RequestTurn turn) {
        world.db.commit(() -> world.events.on(new RequestAsked(1, RequestKind.ACCEPTANCE, 1, turn)));
    }

    private void move(long id, PoamStatus from, PoamStatus to) {
        world.db.commit(() -> world.events.on(
                new PoamMoved(id, "DTA-2026-" + id, AGENCY, SECRETARIAT, from, to, LocalDate.of(2026, 11, 20))));
    }

    private void readAll(long person) {
        world.user.be(person, "Somebody");
        world.db.commit(world.service::readAll);
        world.user.be(0, "nobody");
    }
}
