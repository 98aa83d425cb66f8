package org.poamtracker.poam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.poamtracker.poam.PoamFixtures.ANA;
import static org.poamtracker.poam.PoamFixtures.IDA;
import static org.poamtracker.poam.PoamFixtures.SAM;
import static org.poamtracker.poam.PoamFixtures.TODAY;
import static org.poamtracker.poam.PoamFixtures.VERA;
import static org.poamtracker.poam.PoamFixtures.aPoam;
import static org.poamtracker.poam.PoamWorld.DOR;
import static org.poamtracker.poam.PoamWorld.DPH;
import static org.poamtracker.poam.PoamWorld.DTA;
import static org.poamtracker.poam.Refusals.refusal;
import static org.poamtracker.security.Permission.POAM_EDIT;
import static org.poamtracker.security.Permission.POAM_SHARE;
import static org.poamtracker.security.Permission.POAM_VERIFY;
import static org.poamtracker.security.Permission.POAM_VIEW;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.security.Reach;

class PoamSharingTest {

    private static final Reach HEALTH = new Reach.Secretariat(DTA.secretariatId());

    static PoamWorld world;
    static PoamSharingService sharing;
    static int sequence = 900;

    @BeforeAll
    static void open() {
        world = new PoamWorld();
        sharing = world.wiring.get(PoamSharingService.class);
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @Test
    @DisplayName(
            "POAM-13 the parts are drafts with the shared weakness, its severity, controls and binding dates, not with assets or owners")
    void partsSayWhatIsShared() {
        long parent = keep(aPoam().of(DTA, sequence++)
                .but(facts -> facts.getTracking().setLegalDueOn(TODAY.plusDays(400)))
                .open()
                .build());

        share(parent, DPH);

        PoamRow part = showAsSam(parent).family().parts().get(0);
        PoamDetail shown = showAsSam(part.id());
        assertThat(part.agencyCode()).isEqualTo("DPH");
        assertThat(part.status()).isEqualTo(PoamStatus.DRAFT);
        assertThat(shown.family().parent().id()).isEqualTo(parent);
        assertThat(shown.facts().getWeakness().getWeaknessName()).isEqualTo("Accounts outlive employment");
        assertThat(shown.facts().getWeakness().getOriginalRating()).isEqualTo(Severity.HIGH);
        assertThat(shown.facts().getWeakness().getControls()).isEqualTo("AC-2");
        assertThat(shown.facts().getTracking().getLegalDueOn()).isEqualTo(TODAY.plusDays(400));
        assertThat(shown.facts().getPlan().getDueOn()).isEqualTo(TODAY);
        assertThat(shown.facts().getWeakness().getAssets()).isNullOrEmpty();
        assertThat(shown.facts().getPlan().getOwnerId()).isNull();
        assertThat(world.wiring.fired(PartBegun.class)).contains(new PartBegun(part.id()));
    }

    @Test
    @DisplayName("POAM-13 who reaches across agencies begins the item and its parts in one go")
    void beginsAllAtOnce() {
        BeginShared shared = new BeginShared();
        shared.setAgencyId(DTA.agencyId());
        shared.getFacts().getWeakness().setWeaknessName("Laptops without encryption");
        shared.getFacts().getPlan().setOwnerId(ANA);
        shared.setAgencyIds(List.of(DPH.agencyId()));

        asSam();
        long parent = world.db.commit(() -> sharing.begin(shared));

        PoamDetail shown = showAsSam(parent);
        assertThat(shown.summary().status()).isEqualTo(PoamStatus.DRAFT);
        assertThat(shown.facts().getPlan().getOwnerId()).isNull();
        assertThat(shown.family().parts()).extracting(PoamRow::weakness).containsExactly("Laptops without encryption");

        shared.setAgencyIds(List.of(DPH.agencyId(), DOR.agencyId()));
        asSam();
        assertThat(refusal(() -> world.db.commit(() -> sharing.begin(shared)))).isEqualTo("poam.unknown-agency");
    }

    @Test
    @DisplayName("POAM-13 parts and their numbers are told to who reaches them only, on the page as in the trail")
    void nothingOutOfReachIsTold() {
        long parent = keep(aPoam().of(DTA, sequence++).open().build());
        world.trail.clear();
        share(parent, DPH);
        PoamRow part = showAsSam(parent).family().parts().get(0);

        assertThat(show(ANA, new Reach.Agency(DTA.agencyId()), parent).family())
                .isEqualTo(new PoamFamily(false, null, true, List.of()));
        assertThat(show(ANA, new Reach.Agency(DPH.agencyId()), part.id()).family())
                .isEqualTo(new PoamFamily(true, null, false, List.of()));
        assertThat(world.trail).hasSize(2).extracting("note").containsOnlyNulls();
        assertThat(world.trail.get(0)).extracting("changes").asString().isEqualTo("[]");
        assertThat(world.trail.get(1)).extracting("changes").asString().contains("newValue=" + parent);
    }

    @Test
    @DisplayName("POAM-13 an item that is there is linked and unlinked, and the trail of both says so")
    void linksAndUnlinks() {
        long parent = keep(aPoam().of(DTA, sequence++).open().build());
        Poam part = aPoam().of(DPH, sequence++).open().build();
        keep(part);
        world.trail.clear();

        link(parent, part.number());
        assertThat(showAsSam(parent).family().parts()).extracting(PoamRow::id).containsExactly(part.id());
        unlink(parent, part.number());
        assertThat(showAsSam(parent).family().parts()).isEmpty();
        assertThat(showAsSam(part.id()).family().isAlone()).isTrue();
        assertThat(world.trail)
                .extracting("action")
                .containsExactly("POAM_SHARED", "POAM_PART_LINKED", "POAM_UNSHARED", "POAM_PART_UNLINKED");
        assertThat(refusal(() -> unlink(parent, part.number()))).isEqualTo("poam.not-its-part");
    }

    @Test
    @DisplayName("POAM-13 there are two levels and one part an agency, and what is closed is neither shared nor a part")
    void refusesWhatCannotBe() {
        long parent = keep(aPoam().of(DTA, sequence++).open().build());
        Poam first = aPoam().of(DPH, sequence++).open().build();
        Poam second = aPoam().of(DPH, sequence++).open().build();
        Poam own = aPoam().of(DTA, sequence++).open().build();
        Poam closed = aPoam().of(DPH, sequence++).in(PoamStatus.CLOSED).build();
        world.keep(first, second, own, closed);
        link(parent, first.number());

        assertThat(refusal(() -> link(parent, second.number()))).isEqualTo("poam.part-twice");
        assertThat(refusal(() -> share(parent, DPH))).isEqualTo("poam.part-twice");
        assertThat(refusal(() -> link(parent, own.number()))).isEqualTo("poam.part-of-keeper");
        assertThat(refusal(() -> link(first.id(), own.number()))).isEqualTo("poam.part-shares-nothing");
        assertThat(refusal(() -> link(own.id(), first.number()))).isEqualTo("poam.part-of-another");
        assertThat(refusal(() -> link(own.id(), closed.number()))).isEqualTo("poam.part-final");
        assertThat(refusal(() -> link(closed.id(), own.number()))).isEqualTo("poam.final-shares-no-more");
        assertThat(refusal(() -> link(own.id(), "DOR-2026-9999"))).isEqualTo("poam.unknown-number");
    }

    @Test
    @DisplayName("POAM-13 a shared item is neither said to be done nor closed before its parts")
    void closesAfterItsParts() {
        Poam pending =
                aPoam().of(DTA, sequence++).in(PoamStatus.PENDING_VERIFICATION).build();
        Poam open = aPoam().of(DTA, sequence++).open().build();
        Poam part = aPoam().of(DPH, sequence++).build();
        Poam another = aPoam().of(DPH, sequence++).build();
        world.keep(pending, open, part, another);
        link(pending.id(), part.number());
        link(open.id(), another.number());

        world.user.be(VERA, "Vera").allow(POAM_VIEW, HEALTH).allow(POAM_VERIFY, HEALTH);
        long version = world.db.commit(() -> world.service.show(pending.id())).version();
        MovePoam move = new MovePoam(pending.id(), version, null);
        assertThat(refusal(() -> world.db.commit(() -> world.closures.verify(move))))
                .isEqualTo("poam.open-parts");
        world.user.be(IDA, "Ida").allow(POAM_VIEW, HEALTH).allow(POAM_EDIT, HEALTH);
        long other = world.db.commit(() -> world.service.show(open.id())).version();
        assertThat(refusal(() -> world.db.commit(() -> world.closures.ask(new MovePoam(open.id(), other, null)))))
                .isEqualTo("poam.open-parts");

        world.db.sql("UPDATE POAM SET STATUS = 'CANCELLED', PHASE = 3 WHERE ID = " + part.id());
        world.user.be(VERA, "Vera").allow(POAM_VIEW, HEALTH).allow(POAM_VERIFY, HEALTH);
        world.db.commit(() -> world.closures.verify(move));
        assertThat(showAsSam(pending.id()).summary().status()).isEqualTo(PoamStatus.CLOSED);
    }

    @Test
    @DisplayName("POAM-13 sharing needs the permission, on all agencies that share")
    void needsPermissionAndReach() {
        long parent = keep(aPoam().of(DTA, sequence++).open().build());
        ShareItem share = new ShareItem(parent);
        share.setAgencyIds(List.of(DPH.agencyId()));
        world.user.be(ANA, "Ana").allow(POAM_VIEW, HEALTH).allow(POAM_EDIT, HEALTH);
        assertThat(refusal(() -> world.db.commit(() -> sharing.share(share)))).isEqualTo("poam.unknown");
        world.user.be(SAM, "Sam").allow(POAM_VIEW, HEALTH).allow(POAM_SHARE, new Reach.Agency(DTA.agencyId()));
        assertThat(refusal(() -> world.db.commit(() -> sharing.share(share)))).isEqualTo("poam.unknown-agency");
        assertThat(world.db.number("SELECT SHARED FROM POAM WHERE ID = " + parent))
                .isZero();
    }

    @Test
    @DisplayName("POAM-15 the family costs an item that stands for itself no statement, a part one, a shared item two")
    void costsFewStatements() {
        long parent = keep(aPoam().of(DTA, sequence++).open().build());
        int alone = statements(parent);
        int draftAlone = statements(keep(aPoam().of(DPH, sequence++).build()));
        share(parent, DPH);
        long part = showAsSam(parent).family().parts().get(0).id();

        assertThat(statements(parent) - alone).isEqualTo(2);
        assertThat(statements(part) - draftAlone).isEqualTo(1);
    }

    private static int statements(long id) {
        asSam();
        world.db.forget();
        world.db.commit(() -> world.service.show(id));
        return world.db.statements().size();
    }

    private static void share(long parent, AgencyPlace... places) {
        asSam();
        ShareItem share = new ShareItem(parent);
        share.setAgencyIds(Arrays.stream(places).map(AgencyPlace::agencyId).toList());
        world.db.commit(() -> sharing.share(share));
    }

    private static void link(long parent, String number) {
        asSam();
        world.db.commit(() -> sharing.link(part(parent, number)));
    }

    private static void unlink(long parent, String number) {
        asSam();
        world.db.commit(() -> sharing.unlink(part(parent, number)));
    }

    private static LinkPart part(long parent, String number) {
        LinkPart link = new LinkPart(parent);
        link.setNumber(number);
        return link;
    }

    private static long keep(Poam poam) {
        world.keep(poam);
        return poam.id();
    }

    private static void asSam() {
        world.user.be(SAM, "Sam").allow(POAM_VIEW, HEALTH).allow(POAM_SHARE, HEALTH);
    }

    private static PoamDetail showAsSam(long id) {
        return show(SAM, HEALTH, id);
    }

    private static PoamDetail show(long person, Reach reach, long id) {
        world.user.be(person, "Reader").allow(POAM_VIEW, reach);
        return world.db.commit(() -> world.service.show(id));
    }
}
