package org.poamtracker.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.poamtracker.program.ProgramWorld.DPH;
import static org.poamtracker.program.ProgramWorld.DTA;
import static org.poamtracker.program.ProgramWorld.TODAY;

import java.time.Duration;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.evidence.FileHistory;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.platform.StaleRecord;
import org.poamtracker.security.Permission;
import org.poamtracker.security.Proof;
import org.poamtracker.security.Reach;

/** A version from its beginning to the day on which a later one takes its place, on the real tables. */
class ProgramLifeTest {

    static ProgramWorld world;

    @BeforeAll
    static void open() {
        world = new ProgramWorld();
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @AfterEach
    void empty() {
        world.db.sql("DELETE FROM PROGRAM_CHECK");
        world.db.sql("DELETE FROM PROGRAM_VERSION");
        world.db.sql("DELETE FROM PROGRAM_STEP");
        world.db.sql("DELETE FROM PROGRAM");
        world.db.sql("DELETE FROM EVIDENCE_FILE");
    }

    private static void refuses(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.code())
                .isEqualTo(code));
    }

    @Test
    @DisplayName("PROG-1 a second version is not begun while one is on its way, and is when that one was put aside")
    void oneOnItsWay() {
        long id = world.begun(DTA, ProgramKind.WISP);
        refuses("program.version-open", () -> world.begun(DTA, ProgramKind.WISP));

        world.in(() -> world.edits.discard(new OnVersion(id, world.detail(id).version())));
        assertThat(world.row(id).state()).isEqualTo(ProgramState.MISSING);
        long second = world.begun(DTA, ProgramKind.WISP);

        assertThat(world.detail(second).row().number()).isEqualTo(2);
    }

    @Test
    @DisplayName("PROG-8 who is about to sign sees that nobody can sign after; files stand in the program's history")
    void saysWhatIsToCome() {
        long id = world.begun(DTA, ProgramKind.WISP);

        assertThat(world.detail(id).headless()).isTrue();
        assertThat(world.in(() ->
                        world.wiring.get(ProgramEvidence.class).history(id).orElseThrow()))
                .isEqualTo(new FileHistory("PROGRAM", world.row(id).id(), "DTA WISP"));
        world.asOffice();
        assertThat(world.detail(id).headless()).as("the reader does not sign").isFalse();
    }

    @Test
    @DisplayName("PROG-2 a WISP has the eleven elements of 201 CMR 17.03(2), each with what asks for it")
    void hasItsElements() {
        long id = world.begun(DTA, ProgramKind.WISP);

        assertThat(world.detail(id).checks())
                .hasSize(11)
                .allSatisfy(check -> assertThat(check.citation()).startsWith("201 CMR 17.03(2)("))
                .first()
                .satisfies(check -> assertThat(check.answer()).isNull());
        assertThat(new Elements().of(ProgramKind.ISP))
                .allSatisfy(element -> assertThat(element.citation()).startsWith("EO 504, s."));
        assertThat(new Elements().of(ProgramKind.ESP))
                .hasSizeGreaterThan(10)
                .allSatisfy(element -> assertThat(element.citation()).startsWith("EO 504, s.4"));
    }

    @Test
    @DisplayName("PROG-3 it is not signed without a file, an answer to each element, where it stands, and why not")
    void isSignedOnlyWhenComplete() {
        long id = world.begun(DTA, ProgramKind.WISP);
        FillVersion filled = world.filled(id);
        filled.getChecks().forEach(check -> {
            check.setAnswer(CheckAnswer.YES);
            check.setFoundAt("Section 2");
        });
        filled.getChecks().get(0).setAnswer(null);
        filled.getChecks().get(1).setFoundAt(null);
        filled.getChecks().get(2).setAnswer(CheckAnswer.PARTLY);
        world.in(() -> world.edits.fill(filled));
        int before = world.confirmed;

        assertThatThrownBy(() -> world.in(() -> world.edits.sign(world.signature(id), new Proof())))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.code()).isEqualTo("program.incomplete");
                    assertThat(refused.reasons())
                            .extracting(RuleViolation::code)
                            .containsExactly(
                                    "program.lacks-file",
                                    "program.lacks-answer",
                                    "program.lacks-place",
                                    "program.lacks-reason");
                });
        assertThat(world.confirmed).as("no code is used up for it").isEqualTo(before);
    }

    @Test
    @DisplayName("PROG-4 two persons sign, with the words that they sign kept, and nothing changes after the first")
    void twoPersonsSign() {
        long id = world.signed(DTA, ProgramKind.ISP);
        refuses("program.signed", () -> world.in(() -> world.edits.fill(world.filled(id))));

        world.user.allow(Permission.PROGRAM_APPROVE, new Reach.Agency(DTA));
        int before = world.confirmed;
        refuses(
                "program.own-signature",
                () -> world.in(() -> world.approvals.approve(world.signature(id), new Proof())));
        assertThat(world.confirmed).isEqualTo(before);

        world.asHead(DTA);
        assertThat(world.detail(id).statement()).contains("DTA ISP version 1", "agency head");
        world.in(() -> world.approvals.approve(world.signature(id), new Proof()));

        assertThat(world.detail(id).steps())
                .filteredOn(StepRow::signed)
                .hasSize(2)
                .allSatisfy(step -> assertThat(step.note()).contains("accurate and complete"));
        assertThat(world.row(id).state()).isEqualTo(ProgramState.SUBMITTED);
        assertThat(world.wiring.fired(ProgramMoved.class)).last().satisfies(moved -> assertThat(moved.next())
                .isEqualTo(ProgramDuty.DECIDE));
    }

    @Test
    @DisplayName("PROG-4 the head gives it back with a reason, and the officer changes and signs again")
    void givesBack() {
        long id = world.signed(DTA, ProgramKind.ISP);
        world.asHead(DTA);
        world.in(() -> world.approvals.giveBack(world.refusal(id, null)));

        world.asOfficer(DTA);
        assertThat(world.detail(id).row().status()).isEqualTo(VersionStatus.RETURNED);
        assertThat(world.detail(id).steps().get(0).note()).contains("who verifies");
        world.in(() -> world.edits.sign(world.signature(id), new Proof()));
        assertThat(world.row(id).state()).isEqualTo(ProgramState.FOR_APPROVAL);
    }

    @Test
    @DisplayName("PROG-5 what is approved takes the place of the one before")
    void takesThePlace() {
        long first = world.inForce(DTA, ProgramKind.ESP);
        long second = world.inForce(DTA, ProgramKind.ESP);

        assertThat(world.detail(first).row().status()).isEqualTo(VersionStatus.SUPERSEDED);
        assertThat(world.detail(first).row().supersededOn()).isEqualTo(TODAY);
        assertThat(world.row(second).inForce()).isEqualTo(2);
        assertThat(world.trail.actions()).contains("PROGRAM_SIGNED", "PROGRAM_APPROVED", "PROGRAM_IN_FORCE");
    }

    @Test
    @DisplayName("PROG-5 the central office returns or rejects with a reason and a day, never who signed it")
    void returnsAndRejects() {
        long id = world.submitted(DTA, ProgramKind.ESP);
        world.asOffice();
        refuses(
                "program.date-out-of-range",
                () -> world.in(() -> world.approvals.returnForChange(world.refusal(id, TODAY))));
        refuses(
                "program.date-out-of-range",
                () -> world.in(() -> world.approvals.returnForChange(world.refusal(id, TODAY.plusDays(181)))));
        world.in(() -> world.approvals.returnForChange(world.refusal(id, TODAY.plusDays(20))));
        assertThat(world.row(id).dueOn()).isEqualTo(TODAY.plusDays(20));
        assertThat(world.row(id).dueCause()).isEqualTo(DueCause.RETURNED);

        long other = world.submitted(DPH, ProgramKind.ESP);
        world.asOffice();
        world.user
                .be(ProgramWorld.HEAD, "Hal")
                .allow(Permission.PROGRAM_VIEW, new Reach.Commonwealth())
                .allow(Permission.PROGRAM_DECIDE, new Reach.Commonwealth());
        refuses(
                "program.own-signature",
                () -> world.in(() -> world.approvals.accept(
                        new OnVersion(other, world.detail(other).version()))));
        world.asOffice();
        world.in(() -> world.approvals.reject(world.refusal(other, TODAY.plusDays(60))));
        assertThat(world.row(other).state()).isEqualTo(ProgramState.REJECTED);

        long again = world.begun(DPH, ProgramKind.ESP);
        world.in(() ->
                world.edits.discard(new OnVersion(again, world.detail(again).version())));
        assertThat(world.row(again).state())
                .as("what was asked for is still owed")
                .isEqualTo(ProgramState.REJECTED);
    }

    @Test
    @DisplayName("PROG-6 a review is due one year after the last, and a review that finds nothing counts")
    void isReviewedEveryYear() {
        long id = world.inForce(DTA, ProgramKind.ISP);
        assertThat(world.row(id).dueOn()).isEqualTo(LocalDate.of(2027, 11, 20));
        assertThat(world.row(id).dueCause()).isEqualTo(DueCause.ANNUAL);

        review(id, ReviewFound.CHANGES_NEEDED, TODAY.plusDays(40));
        assertThat(world.row(id).dueOn()).isEqualTo(TODAY.plusDays(40));
        refuses("program.date-out-of-range", () -> review(id, ReviewFound.CHANGES_NEEDED, null));
        review(id, ReviewFound.UNCHANGED, null);

        assertThat(world.row(id).dueOn()).isEqualTo(LocalDate.of(2027, 11, 20));
        assertThat(world.row(id).reviewedOn()).isEqualTo(TODAY);
        long draft = world.begun(DPH, ProgramKind.ISP);
        refuses("program.nothing-in-force", () -> review(draft, ReviewFound.UNCHANGED, null));
    }

    private static void review(long versionId, ReviewFound found, LocalDate by) {
        ProgramDetail program =
                world.in(() -> world.service.show(world.row(versionId).id()));
        RecordReview review = new RecordReview(program.row().id(), program.version());
        review.setFound(found);
        review.setText("Read with the heads of divisions");
        review.setNewVersionBy(by);
        world.in(() -> world.edits.review(review));
    }

    @Test
    @DisplayName(
            "PROG-7 a material change makes the review of a WISP due at once, of an ISP within 30 days, and nothing later")
    void changesMakeItDue() {
        long wisp = world.inForce(DTA, ProgramKind.WISP);
        change(wisp, TODAY.minusDays(3));
        assertThat(world.row(wisp).dueOn()).isEqualTo(TODAY.minusDays(3));
        assertThat(world.row(wisp).late()).isTrue();
        assertThat(world.row(wisp).dueCause()).isEqualTo(DueCause.MATERIAL_CHANGE);

        long isp = world.inForce(DTA, ProgramKind.ISP);
        change(isp, TODAY);
        assertThat(world.row(isp).dueOn()).isEqualTo(TODAY.plusDays(30));
        change(isp, TODAY.minusDays(10));
        assertThat(world.row(isp).dueOn()).isEqualTo(TODAY.plusDays(20));
        change(isp, TODAY);
        assertThat(world.row(isp).dueOn()).as("what is due earlier stays").isEqualTo(TODAY.plusDays(20));
        refuses("program.change-in-future", () -> change(isp, TODAY.plusDays(1)));
    }

    private static void change(long versionId, LocalDate day) {
        ProgramDetail program =
                world.in(() -> world.service.show(world.row(versionId).id()));
        RecordChange change = new RecordChange(program.row().id(), program.version());
        change.setChangedOn(day);
        change.setText("The call center moved");
        world.in(() -> world.edits.change(change));
    }

    @Test
    @DisplayName("PROG-1 who has seen an older state changes nothing, and another agency's is unknown")
    void isStaleOrUnknown() {
        long id = world.begun(DTA, ProgramKind.WISP);
        FillVersion late = world.filled(id);
        FillVersion first = world.filled(id);
        first.setSummary("Something else");
        world.clock.advance(Duration.ofSeconds(1));
        world.in(() -> world.edits.fill(first));
        assertThatThrownBy(() -> world.in(() -> world.edits.fill(late))).isInstanceOf(StaleRecord.class);

        world.asOfficer(DPH);
        refuses("program.version.unknown", () -> world.detail(id));
        refuses("program.version.unknown", () -> world.in(() -> world.edits.discard(new OnVersion(id, 1))));
        refuses(
                "program.unknown-agency",
                () -> world.in(() -> {
                    BeginVersion begun = new BeginVersion();
                    begun.setAgencyId(DTA);
                    begun.setKind(ProgramKind.ISP);
                    begun.setSummary("Not mine");
                    world.edits.begin(begun);
                }));
    }
}
