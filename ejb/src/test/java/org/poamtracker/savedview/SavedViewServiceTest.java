package org.poamtracker.savedview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.poamtracker.security.Permission.POAM_VIEW;

import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.platform.TestClock;
import org.poamtracker.platform.TestPersistence;
import org.poamtracker.platform.Wiring;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Reach;
import org.poamtracker.security.TestUser;
import org.poamtracker.trail.KeptTrail;
import org.poamtracker.trail.Trail;

class SavedViewServiceTest {

    static TestPersistence db;
    static TestUser user;
    static SavedViewService service;

    @BeforeAll
    static void open() {
        db = TestPersistence.start();
        user = new TestUser();
        service = new Wiring(db.em())
                .with(CurrentUser.class, user)
                .with(Clock.class, new TestClock("2026-11-20T17:00:00Z"))
                .with(Trail.class, new KeptTrail())
                .get(SavedViewService.class);
        db.sql(
                "INSERT INTO AGENCY_SECRETARIAT (ID, VERSION, CODE, NAME) VALUES (1, 1, 'EOHHS', 'Health'), (2, 1, 'ANF', 'Fin')");
        db.sql("INSERT INTO AGENCY (ID, VERSION, CODE, NAME, SECRETARIAT_ID, KIND, ACTIVE, LETTERS_AND_DIGITS) VALUES"
                + " (1, 1, 'DTA', 'A', 1, 'DEPARTMENT', 1, 0), (2, 1, 'DPH', 'B', 1, 'DEPARTMENT', 1, 0),"
                + " (3, 1, 'DOR', 'C', 2, 'DEPARTMENT', 1, 0)");
        db.sql(
                "INSERT INTO AGENCY_PERSON (ID, VERSION, FULL_NAME) VALUES (11, 1, 'Ida'), (12, 1, 'Stan'), (13, 1, 'Sam'),"
                        + " (14, 1, 'Eli'), (15, 1, 'Cal')");
    }

    @AfterAll
    static void close() {
        db.close();
    }

    @BeforeEach
    void nothingIsKept() {
        db.sql("DELETE FROM SAVEDVIEW_SETTING");
        db.sql("DELETE FROM SAVEDVIEW");
        as(11, new Reach.Agency(1));
    }

    private static void as(long person, Reach... reach) {
        user.be(person, "Person " + person).allow(POAM_VIEW, reach);
    }

    @Test
    @DisplayName("POAM-15 a view is its owner's, says what was said last under its name, and opens the list if chosen")
    void aViewIsItsOwners() {
        save("Mine", "?status=draft", null, null);
        save("Mine", "?status=open", null, null);
        SaveView usual = view("Usual", "?sort=due", null, null);
        usual.setUsual(true);
        db.commit(() -> service.save(usual));

        assertThat(views())
                .extracting(SavedViewRow::name, SavedViewRow::address, SavedViewRow::own, SavedViewRow::usual)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Mine", "?status=open", true, false),
                        org.assertj.core.groups.Tuple.tuple("Usual", "?sort=due", true, true));
        db.commit(() -> service.keepColumns("AGENCY.DUE"));
        assertThat(db.commit(() -> service.views()).columns()).isEqualTo("AGENCY.DUE");
        assertThat(views().get(1).usual()).isTrue();
        db.commit(service::openAsUsual);
        assertThat(views().get(1).usual()).isFalse();
        as(12, new Reach.Agency(1));
        assertThat(views()).isEmpty();
    }

    @Test
    @DisplayName("POAM-15 a shared view is offered to whoever reaches the place now, and to nobody else")
    void aSharedViewFollowsReach() {
        save("Agency", "?q=a", 1L, null);
        as(13, new Reach.Secretariat(1));
        save("Secretariat", "?q=b", null, 1L);

        as(12, new Reach.AssignedTo(12, 1));
        assertThat(views()).extracting(SavedViewRow::name).containsExactly("Agency", "Secretariat");
        as(12, new Reach.Agency(2));
        assertThat(views()).extracting(SavedViewRow::name).containsExactly("Secretariat");
        as(12, new Reach.Secretariat(1));
        assertThat(views()).extracting(SavedViewRow::name).containsExactly("Agency", "Secretariat");
        as(14, new Reach.Agency(3));
        assertThat(views()).isEmpty();
        as(15, new Reach.Commonwealth());
        assertThat(views()).extracting(SavedViewRow::owner).containsExactly("Person 11", "Person 13");
    }

    @Test
    @DisplayName("POAM-15 nobody shares with a place out of reach, and only the owner forgets a view")
    void whatIsRefused() {
        assertRefused("savedview.unknown-place", () -> service.save(view("X", "?q=a", 3L, null)));
        assertRefused("savedview.unknown-place", () -> service.save(view("X", "?q=a", null, 1L)));
        assertRefused("savedview.unknown-column", () -> service.keepColumns("<b>"));
        save("Shared", "?q=a", 1L, null);
        as(12, new Reach.Agency(1));
        long id = views().get(0).id();
        assertRefused("savedview.unknown", () -> service.remove(id));
        as(11, new Reach.Agency(1));
        db.commit(() -> service.remove(id));
        assertThat(views()).isEmpty();
    }

    private static java.util.List<SavedViewRow> views() {
        return db.commit(() -> service.views()).rows();
    }

    private static void save(String name, String address, Long agency, Long secretariat) {
        db.commit(() -> service.save(view(name, address, agency, secretariat)));
    }

    private static SaveView view(String name, String address, Long agency, Long secretariat) {
        SaveView view = new SaveView();
        view.setName(name);
        view.setAddress(address);
        view.setAgencyId(agency);
        view.setSecretariatId(secretariat);
        return view;
    }

    private static void assertRefused(String code, Runnable call) {
        assertThatThrownBy(() -> db.commit(call)).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }
}
