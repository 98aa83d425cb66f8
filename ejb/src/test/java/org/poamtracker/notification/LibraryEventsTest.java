package org.poamtracker.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.poamtracker.notification.NotificationWorld.CAL_COMPLIANCE;
import static org.poamtracker.notification.NotificationWorld.IDA_ISO;
import static org.poamtracker.notification.NotificationWorld.SAM_SCIO;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.library.ProposalMoved;
import org.poamtracker.library.ProposalState;

/** What people are told about proposals. */
class LibraryEventsTest {

    static NotificationWorld world;
    static LibraryEvents events;

    @BeforeAll
    static void open() {
        world = new NotificationWorld();
        events = world.wiring.get(LibraryEvents.class);
        world.db.sql("INSERT INTO LIBRARY_INSTRUMENT (ID, VERSION, CODE) VALUES (1, 1, 'X')");
        world.db.sql("INSERT INTO LIBRARY_REQUIREMENT (ID, VERSION, INSTRUMENT_ID, POSITION, CITATION)"
                + " VALUES (1, 1, 1, 1, '201 CMR 17.03(2)(f)')");
        world.db.sql(
                "INSERT INTO LIBRARY_PROPOSAL (ID, VERSION, REQUIREMENT_ID, REVISION, HEADING, DUTY, STANDS_FROM, REASON,"
                        + " PROPOSED_BY, PROPOSED_NAME, PROPOSED_AT, STATE) VALUES (7, 1, 1, 1, 'Vendors', 'SHALL', DATE '2027-01-01',"
                        + " 'Clearer', 11, 'Ida', TIMESTAMP '2026-11-20 10:00:00', 'WAITING')");
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
    @DisplayName("NOTE-11 the central office is told of a proposal, and who made it of the decision, with a way to it")
    void tellsOfProposalAndDecision() {
        moved(IDA_ISO, ProposalState.WAITING);
        assertThat(world.told(CAL_COMPLIANCE))
                .containsExactly(
                        "201 CMR 17.03(2)(f): somebody proposes another wording, which waits for your decision");
        assertThat(world.told(IDA_ISO)).isEmpty();
        assertThat(world.told(SAM_SCIO)).isEmpty();

        moved(IDA_ISO, ProposalState.APPROVED);
        assertThat(world.told(CAL_COMPLIANCE)).isEmpty();
        assertThat(world.told(IDA_ISO))
                .containsExactly("201 CMR 17.03(2)(f): the wording that you proposed was approved");
        assertThat(world.mails).hasSize(2).allSatisfy(mail -> assertThat(mail.text())
                .contains("/library/proposal.xhtml?id=7"));
    }

    @Test
    @DisplayName("NOTE-11 what was rejected is told too, and what was taken back waits for nobody any more")
    void tellsOfTheOtherEnds() {
        moved(IDA_ISO, ProposalState.WAITING);
        moved(IDA_ISO, ProposalState.WITHDRAWN);
        assertThat(world.told(CAL_COMPLIANCE)).isEmpty();
        assertThat(world.told(IDA_ISO)).isEmpty();

        moved(IDA_ISO, ProposalState.REJECTED);
        assertThat(world.told(IDA_ISO))
                .containsExactly("201 CMR 17.03(2)(f): the wording that you proposed was rejected");
    }

    @Test
    @DisplayName("NOTE-11 who keeps the library and proposes is not asked to decide about it")
    void neverAsksWhoProposed() {
        moved(CAL_COMPLIANCE, ProposalState.WAITING);

        assertThat(world.told(CAL_COMPLIANCE)).isEmpty();
    }

    private static void moved(long proposedBy, ProposalState state) {
        world.db.commit(() -> events.on(new ProposalMoved(7, "201 CMR 17.03(2)(f)", proposedBy, state)));
    }
}
