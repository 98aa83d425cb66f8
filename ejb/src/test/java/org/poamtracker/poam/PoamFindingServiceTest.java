package org.poamtracker.poam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.poamtracker.poam.PoamFixtures.ANA;
import static org.poamtracker.poam.PoamWorld.DOR;
import static org.poamtracker.poam.PoamWorld.DTA;
import static org.poamtracker.security.Permission.FINDING_VIEW;
import static org.poamtracker.security.Permission.POAM_EDIT;
import static org.poamtracker.security.Permission.POAM_VIEW;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.security.Reach;

class PoamFindingServiceTest {

    private static final long OF_DTA = 71;
    private static final long SHARED = 72;
    private static final long WITHHELD = 73;
    private static final long OF_DOR = 74;

    static PoamWorld world;
    static PoamFindingService links;

    @BeforeAll
    static void open() {
        world = new PoamWorld();
        links = world.wiring.get(PoamFindingService.class);
        finding(OF_DTA, 0, DTA);
        finding(SHARED, 0, DTA, DOR);
        finding(WITHHELD, 1, DTA);
        finding(OF_DOR, 0, DOR);
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @BeforeEach
    void anaWritesForDta() {
        as(DTA);
    }

    @Test
    @DisplayName("FIND-3 a finding is answered by many items, and an item answers many findings")
    void manyToMany() {
        String first = item();
        String second = item();
        link(first, OF_DTA);
        link(first, SHARED);
        link(second, OF_DTA);
        link(second, OF_DTA);

        assertThat(answering(OF_DTA)).contains(first, second);
        assertThat(answering(SHARED)).contains(first).doesNotContain(second);
        assertThat(show(first).findings()).extracting(FindingLink::reference).containsExactly("F-71", "F-72");
        unlink(first, OF_DTA);
        assertThat(answering(OF_DTA)).contains(second).doesNotContain(first);
    }

    @Test
    @DisplayName("FIND-3 an item answers only findings about its own agency, and only for who reads those")
    void ownAgencyOnly() {
        String number = item();

        assertThatThrownBy(() -> link(number, OF_DOR)).hasMessageContaining("poam.unknown-finding");
        world.user.allow(FINDING_VIEW, new Reach.Agency(DOR.agencyId()));
        assertThatThrownBy(() -> link(number, OF_DTA)).hasMessageContaining("poam.unknown-finding");
        as(DOR);
        assertThatThrownBy(() -> link(number, OF_DTA)).hasMessageContaining("poam.unknown-number");
        assertThat(answering(OF_DTA)).doesNotContain(number);
    }

    @Test
    @DisplayName("POAM-9 what is closed or cancelled answers nothing further, and keeps what it answered")
    void finalItems() {
        String number = item();
        link(number, OF_DTA);
        world.db.sql("UPDATE POAM SET STATUS = 'CLOSED', PHASE = 3 WHERE ITEM_NUMBER = '" + number + "'");

        assertThatThrownBy(() -> link(number, SHARED)).hasMessageContaining("poam.final-answers-no-more");
        assertThatThrownBy(() -> unlink(number, OF_DTA)).hasMessageContaining("poam.final-keeps-answers");
    }

    @Test
    @DisplayName("FIND-1 an item's page does not say what a withheld finding says")
    void withheld() {
        String number = item();
        link(number, WITHHELD);

        assertThat(show(number).findings()).extracting(FindingLink::condition).containsOnlyNulls();
    }

    @Test
    @DisplayName("FIND-3 linking and its end stand in the histories of both")
    void trail() {
        String number = item();
        int before = world.trail.size();
        link(number, OF_DTA);
        unlink(number, OF_DTA);
        unlink(number, OF_DTA);

        assertThat(world.trail).hasSize(before + 4);
    }

    @Test
    @DisplayName("FIND-3 a draft begun from a finding answers it from the first save")
    void fromTheBeginning() {
        DraftPoam draft = draft();
        draft.setFindingId(SHARED);

        long id = world.db.commit(() -> world.drafts.create(draft));

        assertThat(world.db.commit(() -> world.service.show(id)).findings())
                .extracting(FindingLink::id)
                .containsExactly(SHARED);
    }

    private static DraftPoam draft() {
        DraftPoam draft = new DraftPoam();
        draft.setAgencyId(DTA.agencyId());
        draft.getFacts().getWeakness().setWeaknessName("Accounts outlive employment");
        return draft;
    }

    private static void as(AgencyPlace place) {
        Reach all = new Reach.Agency(place.agencyId());
        world.user.be(ANA, "Ana").allow(POAM_EDIT, all).allow(POAM_VIEW, all).allow(FINDING_VIEW, all);
    }

    private static void finding(long id, int withheld, AgencyPlace... places) {
        world.db.sql("INSERT INTO FINDING (ID, VERSION, REFERENCE, SOURCE, CONDITION_SEEN, WITHHELD) VALUES (" + id
                + ", 1, 'F-" + id + "', 'STATE_AUDIT', 'Seen', " + withheld + ")");
        for (AgencyPlace place : places) {
            world.db.sql(
                    "INSERT INTO FINDING_AGENCY (FINDING_ID, AGENCY_ID) VALUES (" + id + ", " + place.agencyId() + ")");
        }
    }

    private static String item() {
        long id = world.db.commit(() -> world.drafts.create(draft()));
        return world.db.commit(() -> world.service.show(id)).summary().number();
    }

    private static void link(String number, long finding) {
        world.db.commit(() -> links.link(named(number, finding)));
    }

    private static void unlink(String number, long finding) {
        world.db.commit(() -> links.unlink(named(number, finding)));
    }

    private static LinkFinding named(String number, long finding) {
        LinkFinding link = new LinkFinding();
        link.setNumber(number);
        link.setFindingId(finding);
        return link;
    }

    private static List<String> answering(long finding) {
        return world.db.commit(() -> links.answering(finding)).stream()
                .map(AnsweringItem::number)
                .toList();
    }

    private static PoamDetail show(String number) {
        return world.db.commit(() -> world.service.show(
                world.poams.byNumber(number, world.user.scope(POAM_VIEW)).orElseThrow()));
    }
}
