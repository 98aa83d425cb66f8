package org.poamtracker.poam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.poamtracker.poam.PoamFixtures.ANA;
import static org.poamtracker.poam.PoamFixtures.DUE;
import static org.poamtracker.poam.PoamFixtures.IDA;
import static org.poamtracker.poam.PoamFixtures.SAM;
import static org.poamtracker.poam.PoamFixtures.aPoam;
import static org.poamtracker.poam.PoamFixtures.act;
import static org.poamtracker.poam.PoamWorld.DTA;
import static org.poamtracker.poam.Refusals.refusal;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PoamExtensionTest {

    private static final LocalDate LATER = DUE.plusDays(30);
    private static final Why VENDOR = new Why("VENDOR", "The release comes in March");

    static PoamWorld world;
    static int sequence = 1;

    @BeforeAll
    static void open() {
        world = new PoamWorld();
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @Test
    @DisplayName(
            "POAM-5 an approved extension moves the due date and the milestone; the baseline stays and the slip counts")
    void anApprovedExtensionMovesTheDueDate() {
        Poam poam = opened();
        Extension extension = ask(poam, LATER, step(poam, LATER.minusDays(1)));

        new PoamLifeCycle(poam, act(SAM)).approve(extension, "Once");

        assertThat(poam.dueOn()).isEqualTo(LATER);
        assertThat(poam.schedule().scheduledOn()).isEqualTo(DUE);
        assertThat(poam.schedule().slips()).isEqualTo(1);
        assertThat(poam.milestones().get(0).dueOn()).isEqualTo(LATER.minusDays(1));
        assertThat(extension.state()).isEqualTo(RequestState.APPROVED);
        assertThat(poam.news().ledger())
                .extracting(PoamChange::kind)
                .containsExactly(ChangeKind.MILESTONE, ChangeKind.DUE_DATE);
    }

    @Test
    @DisplayName("POAM-5 whoever asked neither approves nor rejects")
    void theRequesterDoesNotDecide() {
        Poam poam = opened();
        Extension extension = ask(poam, LATER, step(poam, LATER));

        assertThat(refusal(() -> new PoamLifeCycle(poam, act(ANA)).approve(extension, null)))
                .isEqualTo("poam.own-request");
        assertThat(refusal(() -> extension.reject("No", act(ANA)))).isEqualTo("poam.own-request");
        assertThat(poam.dueOn()).isEqualTo(DUE);
    }

    @Test
    @DisplayName("POAM-5 a rejection needs a reason, changes nothing and is final")
    void aRejectionIsFinal() {
        Poam poam = opened();
        Extension extension = ask(poam, LATER, step(poam, LATER));

        assertThat(refusal(() -> extension.reject(" ", act(SAM)))).isEqualTo("poam.reason-needed");
        extension.reject("Too long", act(SAM));

        assertThat(poam.dueOn()).isEqualTo(DUE);
        assertThat(refusal(() -> new PoamLifeCycle(poam, act(SAM)).approve(extension, null)))
                .isEqualTo("poam.already-decided");
    }

    @Test
    @DisplayName("POAM-5 an extension is later, has a reason, and changes a milestone at least")
    void anExtensionIsComplete() {
        Poam poam = opened();
        MilestonePlan same = poam.milestones().get(0).plan();
        ExtensionStep unchanged = new ExtensionStep(poam.milestones().get(0).id(), same.text(), same.dueOn());

        assertThat(refusal(() -> ask(poam, DUE, step(poam, DUE)))).isEqualTo("poam.extension-not-later");
        assertThat(refusal(() -> ask(poam, LATER, unchanged))).isEqualTo("poam.extension-without-milestone");
        assertThat(refusal(() -> ask(poam, LATER))).isEqualTo("poam.extension-without-milestone");
        assertThat(refusal(() -> ask(poam, LATER, step(poam, LATER.plusDays(1)))))
                .isEqualTo("poam.milestone-after-due");
        assertThat(refusal(() -> new PoamLifeCycle(poam, act(ANA))
                        .askExtension(LATER, List.of(step(poam, LATER)), new Why("VENDOR", " "), false)))
                .isEqualTo("poam.reason-needed");
    }

    @Test
    @DisplayName("POAM-5 one request waits at a time")
    void oneRequestAtATime() {
        Poam poam = opened();

        assertThat(refusal(() -> new PoamLifeCycle(poam, act(ANA))
                        .askExtension(LATER, List.of(step(poam, LATER)), VENDOR, true)))
                .isEqualTo("poam.request-waiting");
    }

    @Test
    @DisplayName("POAM-7 no extension reaches beyond a legal date")
    void noExtensionBeyondALegalDate() {
        Poam poam = aPoam().of(DTA, sequence++)
                .but(facts -> facts.getTracking().setLegalDueOn(DUE.plusDays(10)))
                .withMilestones("Compare")
                .open()
                .build();
        world.keep(poam);

        assertThat(refusal(() -> ask(poam, LATER, step(poam, LATER)))).isEqualTo("poam.beyond-cap");
        assertThat(ask(poam, DUE.plusDays(10), step(poam, DUE)).newDueOn()).isEqualTo(DUE.plusDays(10));
    }

    @Test
    @DisplayName("POAM-5 only whoever asked takes a request back")
    void onlyTheRequesterWithdraws() {
        Poam poam = opened();
        Extension extension = ask(poam, LATER, step(poam, LATER));

        assertThat(refusal(() -> extension.withdraw(act(IDA)))).isEqualTo("poam.not-yours");
        extension.withdraw(act(ANA));

        assertThat(extension.state()).isEqualTo(RequestState.WITHDRAWN);
    }

    private static Poam opened() {
        Poam poam = aPoam().of(DTA, sequence++).withMilestones("Compare").open().build();
        world.keep(poam);
        return poam;
    }

    private static Extension ask(Poam poam, LocalDate newDueOn, ExtensionStep... steps) {
        return new PoamLifeCycle(poam, act(ANA)).askExtension(newDueOn, List.of(steps), VENDOR, false);
    }

    private static ExtensionStep step(Poam poam, LocalDate dueOn) {
        return new ExtensionStep(poam.milestones().get(0).id(), "Compare", dueOn);
    }
}
