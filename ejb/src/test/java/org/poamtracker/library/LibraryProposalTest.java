package org.poamtracker.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.poamtracker.library.LibraryWorld.TODAY;
import static org.poamtracker.library.LibraryWorld.refusal;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.security.Permission;
import org.poamtracker.security.Reach;
import org.poamtracker.trail.FieldChange;

class LibraryProposalTest {

    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 1, 1);
    private static final ProposalFilter ALL = new ProposalFilter(null, 0, 25);

    static LibraryWorld world;
    static LibraryProposalService proposals;

    @BeforeAll
    static void open() {
        world = new LibraryWorld();
        proposals = world.wiring.get(LibraryProposalService.class);
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @BeforeEach
    void somebodyAtTheOffice() {
        world.asCal();
    }

    @Test
    @DisplayName("LIB-7 what was approved stands from its day; the old text stays readable as of the days before")
    void approvedItStandsFromItsDay() {
        long requirement = world.ownRequirement("Proposed 1");
        long id = proposedByBo(requirement, "As Bo has it.");

        assertThat(text(requirement, NEXT_YEAR)).isEqualTo("As first written.");
        decide(id, true);

        assertThat(text(requirement, NEXT_YEAR)).isEqualTo("As Bo has it.");
        assertThat(text(requirement, NEXT_YEAR.minusDays(1))).isEqualTo("As first written.");
        RequirementDetail then = world.db.commit(() -> world.service.requirement(requirement, NEXT_YEAR));
        assertThat(then.version().reason()).isEqualTo("It is clearer so.");
        assertThat(then.verification()).isNull();
        assertThat(then.applies())
                .containsExactly(new RequirementDetail.Concerned(EntityKind.CONTRACTOR, Force.BINDING));
        assertThat(world.trail.actions())
                .endsWith(
                        "LIBRARY_REQUIREMENT_PROPOSED", "LIBRARY_REQUIREMENT_CHANGED", "LIBRARY_REQUIREMENT_APPROVED");
        assertThat(world.trail.lastChanges()).containsExactly(new FieldChange("proposedBy", null, "Bo"));
        assertThat(world.wiring.fired(ProposalMoved.class))
                .filteredOn(moved -> moved.proposalId() == id)
                .extracting(ProposalMoved::state)
                .containsExactly(ProposalState.WAITING, ProposalState.APPROVED);
    }

    @Test
    @DisplayName("LIB-7 what was rejected changes nothing, and who proposed it sees why")
    void rejectedItChangesNothing() {
        long requirement = world.ownRequirement("Proposed 2");
        long id = proposedByBo(requirement, "As Bo has it.");

        decide(id, false);

        assertThat(text(requirement, NEXT_YEAR)).isEqualTo("As first written.");
        asBo();
        ProposalDetail seen = world.db.commit(() -> proposals.show(id));
        assertThat(seen.row().state()).isEqualTo(ProposalState.REJECTED);
        assertThat(seen.row().decidedBy()).isEqualTo("Cal");
        assertThat(seen.decision()).isEqualTo("For a test");
        assertThat(seen.changes()).containsExactly(new FieldChange("text", "As first written.", "As Bo has it."));
        assertThat(world.db.commit(proposals::home).mine())
                .extracting(ProposalRow::id)
                .contains(id);
    }

    @Test
    @DisplayName("LIB-7 who proposes never decides, also at the central office")
    void whoProposesNeverDecides() {
        long id = proposed(world.ownRequirement("Proposed 3"), "As Cal has it.");

        assertThat(refusal(() -> decide(id, true))).isEqualTo("library.own-proposal");
        assertThat(refusal(() -> decide(id, false))).isEqualTo("library.own-proposal");
        assertThat(world.db.commit(proposals::home).toDecide())
                .extracting(ProposalRow::id)
                .doesNotContain(id);
        assertThat(world.db.commit(() -> proposals.show(id)).mayDecide()).isFalse();
    }

    @Test
    @DisplayName("LIB-7 a proposal is decided once, and not any more when it was taken back")
    void decidedOnce() {
        long requirement = world.ownRequirement("Proposed 4");
        long first = proposedByBo(requirement, "First");
        long second = proposedByBo(requirement, "Second");
        decide(first, false);

        assertThat(refusal(() -> decide(first, true))).isEqualTo("library.proposal-decided");
        asBo();
        assertThat(refusal(() -> world.db.commit(() -> proposals.withdraw(first))))
                .isEqualTo("library.proposal-decided");
        world.db.commit(() -> proposals.withdraw(second));
        assertThat(world.wiring.fired(ProposalMoved.class))
                .last()
                .extracting(ProposalMoved::proposalId, ProposalMoved::state)
                .containsExactly(second, ProposalState.WITHDRAWN);
        world.asCal();
        assertThat(refusal(() -> decide(second, true))).isEqualTo("library.proposal-decided");
    }

    @Test
    @DisplayName("LIB-7 a proposal made from a wording that another has followed is not approved over it")
    void notOverANewerWording() {
        long requirement = world.ownRequirement("Proposed 5");
        long first = proposedByBo(requirement, "First");
        long second = proposedByBo(requirement, "Second");
        decide(first, true);

        assertThat(world.db.commit(() -> proposals.show(second)).outdated()).isTrue();
        assertThat(refusal(() -> decide(second, true))).isEqualTo("library.proposal-outdated");
        decide(second, false);
        assertThat(text(requirement, NEXT_YEAR)).isEqualTo("First");
    }

    @Test
    @DisplayName("LIB-7 nothing new, or something from a day already worded, is not proposed")
    void refusesWhatCannotBe() {
        long requirement = world.ownRequirement("Proposed 6");

        assertThat(refusal(() -> proposed(requirement, "As first written."))).isEqualTo("library.nothing-changed");
        ProposeChange early = asked(requirement, "Early");
        early.setFrom(LocalDate.of(2010, 3, 1));
        assertThat(refusal(() -> world.db.commit(() -> proposals.propose(early))))
                .isEqualTo("library.from-too-early");
    }

    @Test
    @DisplayName("LIB-7 everybody sees the own proposals, the central office all that wait; another's is unknown")
    void everybodySeesTheOwn() {
        long requirement = world.ownRequirement("Proposed 7");
        long cals = proposed(requirement, "As Cal has it.");
        long bos = proposedByBo(requirement, "As Bo has it.");

        assertThat(world.db.commit(proposals::home).toDecide())
                .extracting(ProposalRow::id)
                .contains(bos);
        assertThat(world.db.commit(() -> proposals.list(ALL)).rows())
                .extracting(ProposalRow::id)
                .contains(cals, bos);
        asBo();
        assertThat(world.db.commit(() -> proposals.list(ALL)).rows())
                .extracting(ProposalRow::by)
                .containsOnly("Bo");
        assertThat(refusal(() -> world.db.commit(() -> proposals.show(cals)))).isEqualTo("library.unknown");
        assertThat(refusal(() -> world.db.commit(() -> proposals.withdraw(cals))))
                .isEqualTo("library.unknown");
    }

    private static long proposedByBo(long requirement, String text) {
        ProposeChange asked = asked(requirement, text);
        asBo();
        long id = world.db.commit(() -> proposals.propose(asked));
        world.asCal();
        return id;
    }

    private static long proposed(long requirement, String text) {
        ProposeChange asked = asked(requirement, text);
        return world.db.commit(() -> proposals.propose(asked));
    }

    private static ProposeChange asked(long requirement, String text) {
        ProposeChange asked = new ProposeChange(world.db.commit(() -> world.service.requirement(requirement, TODAY)));
        asked.setText(text);
        asked.setFrom(NEXT_YEAR);
        asked.setReason("It is clearer so.");
        return asked;
    }

    private static void decide(long id, boolean approved) {
        DecideProposal decision = new DecideProposal(id);
        decision.setApproved(approved);
        decision.setReason("For a test");
        world.db.commit(() -> proposals.decide(decision));
    }

    private static void asBo() {
        world.user.be(15, "Bo").allow(Permission.LIBRARY_PROPOSE, new Reach.TotalsOnly());
    }

    private static String text(long id, LocalDate day) {
        return world.db.commit(() -> world.service.requirement(id, day)).facts().getText();
    }
}
