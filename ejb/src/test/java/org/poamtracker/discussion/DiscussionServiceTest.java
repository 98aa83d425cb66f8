package org.poamtracker.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.poamtracker.security.Permission.POAM_VIEW;

import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.agency.Reacher;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.platform.TestClock;
import org.poamtracker.platform.TestPersistence;
import org.poamtracker.platform.Wiring;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Reach;
import org.poamtracker.security.TestUser;
import org.poamtracker.trail.KeptTrail;
import org.poamtracker.trail.Trail;

class DiscussionServiceTest {

    private static final long ISO = 11;
    private static final long STAFF = 12;
    private static final long OTHER_STAFF = 13;
    private static final long SCIO = 14;
    private static final long ELSEWHERE = 15;

    static TestPersistence db;
    static TestUser user;
    static KeptTrail trail;
    static Wiring wiring;
    static DiscussionService service;
    static long last = 500;
    long item;

    @BeforeAll
    static void open() {
        db = TestPersistence.start();
        user = new TestUser();
        trail = new KeptTrail();
        wiring = new Wiring(db.em())
                .with(CurrentUser.class, user)
                .with(Clock.class, new TestClock("2026-11-20T17:00:00Z"))
                .with(Trail.class, trail);
        service = wiring.get(DiscussionService.class);
        db.sql(
                "INSERT INTO AGENCY_SECRETARIAT (ID, VERSION, CODE, NAME) VALUES (1, 1, 'EOHHS', 'Health'), (2, 1, 'ANF', 'Fin')");
        db.sql(
                "INSERT INTO AGENCY (ID, VERSION, CODE, NAME, SECRETARIAT_ID, KIND, ACTIVE, LETTERS_AND_DIGITS) VALUES"
                        + " (1, 1, 'DTA', 'Transitional Assistance', 1, 'DEPARTMENT', 1, 0), (2, 1, 'DOR', 'Revenue', 2, 'DEPARTMENT', 1, 0)");
        person(ISO, "Ida Iso", "AGENCY_ISO", "AGENCY_ID", 1);
        person(STAFF, "Stan Staff", "CONTRIBUTOR", "AGENCY_ID", 1);
        person(OTHER_STAFF, "Olga Other", "CONTRIBUTOR", "AGENCY_ID", 1);
        person(SCIO, "Sam Scio", "SCIO", "SECRETARIAT_ID", 1);
        person(ELSEWHERE, "Eli Elsewhere", "AGENCY_ISO", "AGENCY_ID", 2);
    }

    private static void person(long id, String name, String role, String column, long place) {
        db.sql("INSERT INTO AGENCY_PERSON (ID, VERSION, FULL_NAME) VALUES (" + id + ", 1, '" + name + "')");
        db.sql("INSERT INTO AGENCY_APPOINTMENT (ID, VERSION, PERSON_ID, ROLE, " + column
                + ", STARTS_ON, STATE) VALUES (" + id + ", 1, " + id + ", '" + role + "', " + place
                + ", DATE '2020-01-01', 'IN_FORCE')");
    }

    @AfterAll
    static void close() {
        db.close();
    }

    @BeforeEach
    void anItemOfStaff() {
        item = ++last;
        db.sql(
                "INSERT INTO POAM (ID, VERSION, ITEM_NUMBER, NUMBER_SORT, EXTERNAL_ID, AGENCY_ID, SECRETARIAT_ID, KIND, STATUS,"
                        + " PHASE, STATUS_ON, DUE_ON, SLIPS, SEVERITY_RANK, WEAKNESS_NAME, RISK_ADJUSTMENT, FALSE_POSITIVE,"
                        + " OPERATIONAL_REQUIREMENT, VENDOR_DEPENDENT, AUTO_APPROVE, KNOWN_EXPLOITED, CLOSED_BEFORE_IMPORT, DEMO,"
                        + " EDITED_BY, CREATED_BY, CREATED_AT, UPDATED_BY, UPDATED_AT) VALUES (" + item
                        + ", 1, 'DTA-2026-"
                        + item + "', 'DTA-2026-" + item + "', 'X" + item
                        + "', 1, 1, 'ITEM', 'OPEN', 2, DATE '2026-11-01',"
                        + " DATE '2026-12-24', 0, 2, 'Weak', 'NONE', 'NONE', 'NONE', 0, 0, 0, 0, 0, 11, 11,"
                        + " TIMESTAMP '2026-01-01 00:00:00', 11, TIMESTAMP '2026-01-01 00:00:00')");
        db.sql("INSERT INTO POAM_TEXT (POAM_ID) VALUES (" + item + ")");
        db.sql("INSERT INTO POAM_ASSIGNMENT (POAM_ID, PERSON_ID) VALUES (" + item + ", " + STAFF + ")");
        as(ISO, new Reach.Agency(1));
    }

    private static void as(long person, Reach reach) {
        user.be(person, "Person " + person).allow(POAM_VIEW, reach);
    }

    @Test
    @DisplayName("NOTE-8 who can be called is who reaches the item: not staff it is not assigned to, nobody elsewhere")
    void whoReachesCanBeCalled() {
        assertThat(db.commit(() -> service.people(item)))
                .extracting(Reacher::name)
                .containsExactly("Ida Iso", "Sam Scio", "Stan Staff");
    }

    @Test
    @DisplayName("NOTE-8 a comment tells whom it calls and who follows, and is in the trail")
    void aCommentTells() {
        db.commit(() -> service.say(new SayComment(item, "@Sam Scio please decide, and @Eli Elsewhere hears nothing")));

        List<CommentSaid> said = wiring.fired(CommentSaid.class);
        CommentSaid latest = said.get(said.size() - 1);
        assertThat(latest.mentioned()).containsExactly(SCIO);
        assertThat(latest.followers()).containsExactlyInAnyOrder(ISO, STAFF);
        assertThat(trail.actions()).endsWith("POAM_COMMENTED");
        assertThat(db.commit(() -> service.comments(item, null, null)).rows())
                .extracting(CommentRow::author, CommentRow::own)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Person 11", true));
    }

    @Test
    @DisplayName(
            "NOTE-8 the assigned follow by themselves, others by choice, and each no longer when they say so or reach it no more")
    void followingIsAChoice() {
        as(STAFF, new Reach.AssignedTo(STAFF, 1));
        assertThat(db.commit(() -> service.isFollowing(item))).isTrue();
        db.commit(() -> service.follow(item, false));
        assertThat(db.commit(() -> service.isFollowing(item))).isFalse();
        as(SCIO, new Reach.Secretariat(1));
        assertThat(db.commit(() -> service.isFollowing(item))).isFalse();
        db.commit(() -> service.follow(item, true));
        db.sql("INSERT INTO DISCUSSION_FOLLOWER (POAM_ID, PERSON_ID, FOLLOWS) VALUES (" + item + ", " + ELSEWHERE
                + ", 1)");

        assertThat(db.commit(() -> wiring.get(Followers.class).of(item))).containsExactly(SCIO);
    }

    @Test
    @DisplayName("POAM-15 an item out of reach is unknown, and only its author withdraws a comment")
    void outOfReachIsUnknown() {
        long comment = db.commit(() -> service.say(new SayComment(item, "Mine")));
        as(SCIO, new Reach.Secretariat(1));
        assertRefused("discussion.unknown", () -> service.withdraw(comment));
        as(ISO, new Reach.Agency(2));
        assertRefused("poam.unknown", () -> service.withdraw(comment));
        assertRefused("poam.unknown", () -> service.comments(item, null, null));
        assertRefused("poam.unknown", () -> service.activity(item, null));
        assertRefused("poam.unknown", () -> service.say(new SayComment(item, "Hello")));
        assertRefused("poam.unknown", () -> service.people(item));
        assertRefused("poam.unknown", () -> service.isFollowing(item));
        assertRefused("poam.unknown", () -> service.follow(item, true));
        as(ISO, new Reach.Agency(1));
        db.commit(() -> service.withdraw(comment));

        assertThat(db.commit(() -> service.comments(item, null, null)).rows())
                .extracting(CommentRow::text, CommentRow::own)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(null, false));
        assertRefused("discussion.withdrawn", () -> service.withdraw(comment));
    }

    @Test
    @DisplayName(
            "NOTE-8 a comment about a request stands with that request, and none is about a request of another item")
    void aRequestIsTalkedAbout() {
        db.sql("INSERT INTO POAM_REQUEST (ID, VERSION, POAM_ID, KIND, STATE, TURN, REASON, ASKED_BY,"
                + " ASKED_BY_NAME, ASKED_AT) VALUES (7, 1, " + item
                + ", 'EXTENSION', 'WAITING', 'SECRETARIAT', 'late', "
                + ISO + ", 'Ida', TIMESTAMP '2026-11-20 17:00:00')");
        db.commit(() -> service.say(new SayComment(item, "About the item")));

        db.commit(() -> service.say(new SayComment(item, 7L, "@Sam Scio, about the date")));

        assertThat(db.commit(() -> service.comments(item, 7L, null)).rows())
                .extracting(CommentRow::text)
                .containsExactly("@Sam Scio, about the date");
        assertThat(db.commit(() -> service.comments(item, null, null)).rows())
                .extracting(CommentRow::requestId)
                .containsExactly(7L, null);
        assertRefused("poam.unknown-request", () -> service.say(new SayComment(item, 8L, "Hello")));
    }

    @Test
    @DisplayName("NOTE-8 the story of an item holds what happened to it and, in its place, what was said")
    void theStoryHoldsBoth() {
        long comment = db.commit(() -> service.say(new SayComment(item, "Said")));
        happened(1, "POAM_OPENED", null);
        happened(2, "POAM_COMMENTED", "{\"changes\":[[\"comment\",null,\"" + comment + "\"]]}");

        assertThat(db.commit(() -> service.activity(item, null)).rows())
                .extracting(
                        row -> row.event().action(),
                        row -> row.comment() == null ? null : row.comment().text())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("POAM_COMMENTED", "Said"),
                        org.assertj.core.groups.Tuple.tuple("POAM_OPENED", null));
    }

    private void happened(int seq, String action, String detail) {
        db.sql("MERGE INTO TRAIL_CHAIN (ID, NAME) KEY (ID) VALUES (1, 'AGENCY 1')");
        db.sql("INSERT INTO TRAIL_ENTRY (ID, CHAIN_ID, SEQ, AT, ACTOR, ACTION, SUBJECT_TYPE, SUBJECT_ID, SUBJECT_NAME,"
                + " AGENCY_ID, DETAIL, HASH) VALUES (" + (item * 10 + seq) + ", 1, " + (item * 10 + seq)
                + ", TIMESTAMP '2026-11-20 17:00:00', 'Ida', '" + action + "', 'POAM', " + item + ", 'X', 1, "
                + (detail == null ? "NULL" : "'" + detail + "'") + ", 'x')");
    }

    @Test
    @DisplayName("POAM-15 comments are read a slice at a time, in as many statements for many as for one")
    void commentsAreReadBySlice() {
        IntStream.rangeClosed(1, 30).forEach(i -> db.commit(() -> service.say(new SayComment(item, "Comment " + i))));
        db.forget();

        CommentPage first = db.commit(() -> service.comments(item, null, null));

        assertThat(db.statements()).hasSizeLessThanOrEqualTo(3);
        assertThat(first.rows())
                .hasSize(25)
                .first()
                .extracting(CommentRow::text)
                .isEqualTo("Comment 30");
        assertThat(db.commit(() -> service.comments(item, null, first.older())).rows())
                .hasSize(5)
                .last()
                .extracting(CommentRow::text)
                .isEqualTo("Comment 1");
    }

    private static void assertRefused(String code, Runnable call) {
        assertThatThrownBy(() -> db.commit(call)).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }
}
