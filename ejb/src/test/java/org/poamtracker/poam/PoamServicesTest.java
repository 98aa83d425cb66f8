package org.poamtracker.poam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.poamtracker.poam.PoamFixtures.ANA;
import static org.poamtracker.poam.PoamFixtures.DUE;
import static org.poamtracker.poam.PoamFixtures.IDA;
import static org.poamtracker.poam.PoamFixtures.SAM;
import static org.poamtracker.poam.PoamFixtures.TODAY;
import static org.poamtracker.poam.PoamFixtures.VERA;
import static org.poamtracker.poam.PoamFixtures.aPoam;
import static org.poamtracker.poam.PoamWorld.DTA;
import static org.poamtracker.poam.Refusals.refusal;
import static org.poamtracker.security.Permission.POAM_DECIDE;
import static org.poamtracker.security.Permission.POAM_EDIT;
import static org.poamtracker.security.Permission.POAM_PROGRESS;
import static org.poamtracker.security.Permission.POAM_VERIFY;
import static org.poamtracker.security.Permission.POAM_VIEW;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.platform.Difference;
import org.poamtracker.platform.StaleRecord;
import org.poamtracker.security.Permission;
import org.poamtracker.security.Reach;

class PoamServicesTest {

    private static final Reach OF_DTA = new Reach.Agency(DTA.agencyId());

    static PoamWorld world;
    static int sequence = 500;

    @BeforeAll
    static void open() {
        world = new PoamWorld();
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @Test
    @DisplayName("POAM-3 an item goes from draft to closed through four people's hands")
    void fromDraftToClosed() {
        as(ANA, POAM_EDIT);
        long id = world.db.commit(() -> world.drafts.create(draft("Compare", "Automate")));
        world.db.commit(() -> world.drafts.submit(move(id)));
        as(SAM, POAM_DECIDE);
        world.db.commit(() -> world.reviews.open(move(id)));
        as(ANA, POAM_PROGRESS);
        for (MilestoneRow milestone : show(id).milestones()) {
            long version = version(id);
            world.db.commit(() -> world.milestones.finish(new MoveMilestone(id, version, milestone.id(), null, null)));
        }
        as(IDA, POAM_EDIT);
        world.db.commit(() -> world.closures.ask(move(id)));
        as(VERA, POAM_VERIFY);
        world.db.commit(() -> world.closures.verify(move(id)));

        PoamDetail closed = show(id);
        assertThat(closed.summary().status()).isEqualTo(PoamStatus.CLOSED);
        assertThat(closed.effectivenessCheckOn()).isEqualTo(TODAY.plusMonths(6));
        assertThat(closed.signed())
                .extracting(
                        PoamDetail.Signed::created,
                        PoamDetail.Signed::submitted,
                        PoamDetail.Signed::closureAsked,
                        PoamDetail.Signed::verified)
                .containsExactly("Ana", "Ana", "Ida", "Vera");
        assertThat(ledger(id))
                .filteredOn(row -> row.kind() == ChangeKind.STATUS)
                .extracting(ChangeRow::newValue)
                .containsExactly("CLOSED", "PENDING_VERIFICATION", "OPEN", "SUBMITTED");
        assertThat(world.wiring.fired(PoamMoved.class))
                .filteredOn(moved -> moved.poamId() == id)
                .extracting(PoamMoved::to)
                .containsExactly(
                        PoamStatus.DRAFT,
                        PoamStatus.SUBMITTED,
                        PoamStatus.OPEN,
                        PoamStatus.PENDING_VERIFICATION,
                        PoamStatus.CLOSED);
    }

    @Test
    @DisplayName("POAM-7 a new draft without a date gets the one its severity asks for, or its agency")
    void aDraftGetsItsDueDate() {
        as(ANA, POAM_EDIT);
        DraftPoam draft = draft();
        draft.getFacts().getPlan().setDueOn(null);

        long usual = world.db.commit(() -> world.drafts.create(draft));
        world.db.sql("INSERT INTO POAM_SEVERITY_DAYS (AGENCY_ID, SEVERITY, DAYS) VALUES (1, 'HIGH', 7)");
        draft.getFacts().getPlan().setDueOn(null);
        draft.getFacts().getWeakness().setExternalId(null);
        long own = world.db.commit(() -> world.drafts.create(draft));
        world.db.sql("DELETE FROM POAM_SEVERITY_DAYS");

        assertThat(show(usual).summary().dueOn()).isEqualTo(TODAY.minusDays(30).plusDays(30));
        assertThat(show(own).summary().dueOn()).isEqualTo(TODAY.minusDays(30).plusDays(7));
    }

    @Test
    @DisplayName("POAM-4 a POAM ID that another item of the agency has is refused")
    void aTakenIdIsRefused() {
        as(ANA, POAM_EDIT);
        DraftPoam draft = draft();
        draft.getFacts().getWeakness().setExternalId("V-77");
        long first = world.db.commit(() -> world.drafts.create(draft));

        assertThat(refusal(() -> world.db.commit(() -> world.drafts.create(draft))))
                .isEqualTo("poam.external-id-taken");
        world.db.commit(() -> world.drafts.edit(
                new EditPoam(first, version(first), show(first).facts())));
    }

    @Test
    @DisplayName("POAM-5 an extension is asked for, decided by the SCIO, and shown with its reason")
    void anExtensionIsAskedForAndDecided() {
        long id = opened();
        as(ANA, POAM_EDIT);
        AskExtension ask = new AskExtension(id, version(id));
        ask.setNewDueOn(DUE.plusDays(30));
        ask.setJustification("VENDOR");
        ask.setReason("The release comes in March");
        MilestoneRow milestone = show(id).milestones().get(0);
        PlanMilestone step = new PlanMilestone();
        step.setMilestoneId(milestone.id());
        step.setText("Compare, with the new release");
        step.setDueOn(DUE.plusDays(20));
        ask.getMilestones().add(step);
        long request = world.db.commit(() -> world.extensions.ask(ask));
        assertThat(show(id).actions()).contains(PoamAction.WITHDRAW_REQUEST).doesNotContain(PoamAction.ASK_EXTENSION);

        as(ANA, POAM_DECIDE);
        assertThat(refusal(
                        () -> world.db.commit(() -> world.requests.decide(new DecideRequest(request, true, "Agreed")))))
                .isEqualTo("poam.own-request");
        as(SAM, POAM_DECIDE);
        assertThat(show(id).actions()).contains(PoamAction.DECIDE_REQUEST);
        world.db.commit(() -> world.requests.decide(new DecideRequest(request, true, "Once")));

        PoamDetail shown = show(id);
        assertThat(shown.summary().dueOn()).isEqualTo(DUE.plusDays(30));
        assertThat(shown.summary().slips()).isEqualTo(1);
        assertThat(shown.scheduledOn()).isEqualTo(DUE);
        assertThat(shown.requests())
                .singleElement()
                .extracting(
                        RequestRow::state,
                        row -> row.asked().name(),
                        row -> row.decided().name(),
                        row -> row.terms().days())
                .containsExactly(RequestState.APPROVED, "Ana", "Sam", 30L);
        assertThat(shown.milestones().get(0).isChanged()).isTrue();
        assertThat(ledger(id).get(0))
                .extracting(ChangeRow::by, ChangeRow::approvedBy, ChangeRow::justification)
                .containsExactly("Ana", "Sam", "VENDOR");
        assertThat(world.wiring.fired(RequestDecided.class))
                .extracting(RequestDecided::requestId)
                .contains(request);
    }

    @Test
    @DisplayName("POAM-15 whoever saw an older version hears who changed it and what differs, and nothing is written")
    void aStaleEditHearsTheDifference() {
        long id = opened();
        as(ANA, POAM_EDIT);
        EditPoam mine = new EditPoam(id, version(id), show(id).facts());
        EditPoam theirs = new EditPoam(id, version(id), show(id).facts());
        theirs.getFacts().getTracking().setComments("Asked HR");
        mine.getFacts().getPlan().setPointOfContact("Somebody");
        as(IDA, POAM_EDIT);
        world.db.commit(() -> world.drafts.edit(theirs));

        as(ANA, POAM_EDIT);
        StaleRecord stale =
                catchThrowableOfType(StaleRecord.class, () -> world.db.commit(() -> world.drafts.edit(mine)));

        assertThat(stale.arguments()).containsExactly("Ida");
        assertThat(stale.differences())
                .containsExactlyInAnyOrder(
                        new Difference("pointOfContact", "Ana, 617-555-0100", "Somebody"),
                        new Difference("comments", "Asked HR", null));
        assertThat(show(id).facts().getPlan().getPointOfContact()).isEqualTo("Ana, 617-555-0100");
    }

    @Test
    @DisplayName("POAM-15 an item out of reach is unknown to every boundary")
    void outOfReachIsUnknown() {
        long id = opened();
        long version = version(id);
        MovePoam move = new MovePoam(id, version, "x");
        be(ANA);
        for (Permission permission : Permission.values()) {
            world.user.allow(permission, new Reach.Agency(3));
        }

        assertThat(List.of(
                        refusal(() -> world.db.commit(() -> world.service.show(id))),
                        refusal(() -> world.db.commit(() -> world.service.ledger(id))),
                        refusal(() -> world.db.commit(() -> world.drafts.submit(move))),
                        refusal(() -> world.db.commit(() -> world.drafts.discard(move))),
                        refusal(() -> world.db.commit(() -> world.drafts.repeat(id))),
                        refusal(() ->
                                world.db.commit(() -> world.drafts.edit(new EditPoam(id, version, new PoamFacts())))),
                        refusal(() -> world.db.commit(() -> world.reviews.open(move))),
                        refusal(() -> world.db.commit(() -> world.reviews.sendBack(move))),
                        refusal(() -> world.db.commit(() -> world.closures.ask(move))),
                        refusal(() -> world.db.commit(() -> world.closures.verify(move))),
                        refusal(() -> world.db.commit(() -> world.closures.refuse(move))),
                        refusal(() -> world.db.commit(
                                () -> world.milestones.finish(new MoveMilestone(id, version, 1L, null, null)))),
                        refusal(() -> world.db.commit(
                                () -> world.milestones.explain(new MoveMilestone(id, version, 1L, null, "x")))),
                        refusal(() -> world.db.commit(
                                () -> world.milestones.drop(new MoveMilestone(id, version, 1L, null, "x")))),
                        refusal(() -> world.db.commit(() -> world.milestones.plan(new ChangeMilestone(id, version)))),
                        refusal(() -> world.db.commit(() -> world.extensions.ask(new AskExtension(id, version))))))
                .containsOnly("poam.unknown");
        assertThat(refusal(() -> world.db.commit(() -> world.requests.withdraw(4711))))
                .isEqualTo("poam.unknown-request");
    }

    @Test
    @DisplayName("POAM-15 nobody makes items in an agency that is not theirs, or names its people there")
    void nothingIsMadeElsewhere() {
        as(ANA, POAM_EDIT);
        DraftPoam elsewhere = draft();
        elsewhere.setAgencyId(3L);
        DraftPoam foreign = draft();
        foreign.getFacts().getPlan().setOwnerId(999L);

        assertThat(refusal(() -> world.db.commit(() -> world.drafts.create(elsewhere))))
                .isEqualTo("poam.unknown-agency");
        assertThat(refusal(() -> world.db.commit(() -> world.drafts.create(foreign))))
                .isEqualTo("poam.unknown-person");
        world.user.be(ANA, "Ana").allow(POAM_EDIT, new Reach.AssignedTo(ANA, DTA.agencyId()));
        assertThat(refusal(() -> world.db.commit(() -> world.drafts.create(draft()))))
                .isEqualTo("poam.unknown-agency");
    }

    @Test
    @DisplayName("POAM-8 without a file nothing is handed to the verifier")
    void noFileNoClosure() {
        long id = opened();
        as(ANA, POAM_PROGRESS);
        MilestoneRow milestone = show(id).milestones().get(0);
        long version = version(id);
        world.db.commit(() -> world.milestones.finish(new MoveMilestone(id, version, milestone.id(), TODAY, null)));
        as(ANA, POAM_EDIT);
        world.filesOfEvidence = 0;

        assertThat(refusal(() -> world.db.commit(() -> world.closures.ask(move(id)))))
                .isEqualTo("poam.not-done");
        world.filesOfEvidence = 1;
    }

    @Test
    @DisplayName("POAM-9 a repeat names the closed item")
    void aRepeatNamesTheClosedItem() {
        Poam closed = aPoam().of(DTA, sequence++).in(PoamStatus.CLOSED).build();
        world.keep(closed);
        as(ANA, POAM_EDIT);

        long repeat = world.db.commit(() -> world.drafts.repeat(closed.id()));

        assertThat(show(repeat).repeats()).isEqualTo(new PoamDetail.PoamReference(closed.id(), closed.number()));
        assertThat(show(closed.id()).actions()).containsExactlyInAnyOrder(PoamAction.REPEAT, PoamAction.CLONE);
    }

    @Test
    @DisplayName("POAM-2 a draft shows what it lacks, and what its reader may do")
    void aDraftShowsWhatItLacks() {
        as(ANA, POAM_EDIT);
        long id = world.db.commit(() -> world.drafts.create(draft()));

        assertThat(show(id).missing()).extracting(PoamDetail.Lack::code).containsExactly("poam.missing-milestone");
        assertThat(show(id).actions())
                .containsExactlyInAnyOrder(
                        PoamAction.EDIT,
                        PoamAction.NAME_REPEAT,
                        PoamAction.PLAN_MILESTONES,
                        PoamAction.SUBMIT,
                        PoamAction.DISCARD,
                        PoamAction.CLONE);
    }

    @Test
    @DisplayName("NOTE-1 whoever is given an item hears of it once, and nobody where nothing is given")
    void whoeverIsGivenItHearsOfIt() {
        as(ANA, POAM_EDIT);
        long id = world.db.commit(() -> world.drafts.create(draft("Compare")));
        PoamFacts facts = show(id).facts();
        facts.getPlan().setOwnerId(SAM);
        world.db.commit(() -> world.drafts.edit(new EditPoam(id, version(id), facts)));
        facts.getTracking().setComments("Somebody looks into it");
        world.db.commit(() -> world.drafts.edit(new EditPoam(id, version(id), facts)));

        assertThat(world.wiring.fired(PoamAssigned.class).stream()
                        .filter(given -> given.poamId() == id)
                        .map(PoamAssigned::personId))
                .endsWith(SAM)
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("POAM-4 a clone says what the item says but for what is its alone, and has a number of its own")
    void aCloneSaysTheSame() {
        long id = opened();
        as(ANA, POAM_EDIT);

        long copy = world.db.commit(() -> world.drafts.copy(id));

        PoamDetail clone = show(copy);
        assertThat(clone.summary().status()).isEqualTo(PoamStatus.DRAFT);
        assertThat(clone.summary().number()).isNotEqualTo(show(id).summary().number());
        assertThat(clone.summary().externalId()).isEqualTo(clone.summary().number());
        assertThat(clone.summary().dueOn()).isNull();
        assertThat(clone.milestones()).isEmpty();
        assertThat(clone.repeats()).isNull();
        assertThat(clone.facts().getPlan().getRemediationPlan())
                .isEqualTo(show(id).facts().getPlan().getRemediationPlan());
    }

    @Test
    @DisplayName("POAM-6 a draft forgets a milestone that is not needed")
    void aDraftForgetsAMilestone() {
        as(ANA, POAM_EDIT);
        long id = world.db.commit(() -> world.drafts.create(draft("Compare", "Automate")));
        long first = show(id).milestones().get(0).id();
        long version = version(id);

        world.db.commit(() -> world.milestones.drop(new MoveMilestone(id, version, first, null, null)));

        assertThat(show(id).milestones())
                .extracting(milestone -> milestone.plan().text())
                .containsExactly("Automate");
        assertThat(version(id)).isGreaterThan(version);
    }

    @Test
    @DisplayName("POAM-15 showing an item takes few statements")
    void showingTakesFewStatements() {
        long id = opened();
        be(ANA).allow(POAM_VIEW, OF_DTA);
        world.db.forget();

        world.db.commit(() -> world.service.show(id));

        assertThat(world.db.statements()).hasSizeLessThanOrEqualTo(10);
    }

    private static long opened() {
        Poam poam = aPoam().of(DTA, sequence++).withMilestones("Compare").open().build();
        world.keep(poam);
        return poam.id();
    }

    private static DraftPoam draft(String... milestones) {
        DraftPoam draft = new DraftPoam();
        draft.setAgencyId(DTA.agencyId());
        PoamFacts complete = PoamFixtures.complete();
        new Weakness(complete.getWeakness()).fill(draft.getFacts().getWeakness());
        draft.getFacts().getWeakness().setOriginalRating(Severity.HIGH);
        new Plan(complete.getPlan()).fill(draft.getFacts().getPlan());
        draft.getFacts().getPlan().setDueOn(DUE);
        for (String text : milestones) {
            PlanMilestone milestone = new PlanMilestone();
            milestone.setText(text);
            milestone.setDueOn(TODAY.plusDays(20));
            draft.getMilestones().add(milestone);
        }
        return draft;
    }

    /** The person holds this permission, and reads, in the agency of these tests. */
    private static void as(long person, Permission permission) {
        be(person).allow(POAM_VIEW, OF_DTA).allow(permission, OF_DTA);
    }

    private static org.poamtracker.security.TestUser be(long person) {
        return world.user.be(person, PoamFixtures.act(person).name());
    }

    private static MovePoam move(long id) {
        return new MovePoam(id, version(id), null);
    }

    private static long version(long id) {
        return show(id).version();
    }

    private static PoamDetail show(long id) {
        return world.db.commit(() -> world.service.show(id));
    }

    private static List<ChangeRow> ledger(long id) {
        return world.db.commit(() -> world.service.ledger(id));
    }
}
