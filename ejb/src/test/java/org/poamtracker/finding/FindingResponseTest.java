package org.poamtracker.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.poamtracker.finding.FindingFixtures.facts;
import static org.poamtracker.finding.FindingWorld.ANA;
import static org.poamtracker.finding.FindingWorld.DPH;
import static org.poamtracker.finding.FindingWorld.DTA;
import static org.poamtracker.finding.FindingWorld.IDA;
import static org.poamtracker.security.Permission.FINDING_EDIT;
import static org.poamtracker.security.Permission.FINDING_RESPOND;
import static org.poamtracker.security.Permission.FINDING_VIEW;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.platform.StaleRecord;
import org.poamtracker.security.Reach;
import org.poamtracker.trail.FieldChange;

class FindingResponseTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    static FindingWorld world;
    static FindingResponseService responses;

    @BeforeAll
    static void open() {
        world = new FindingWorld();
        responses = world.wiring.get(FindingResponseService.class);
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @BeforeEach
    void anaOfDta() {
        as(ANA, "Ana", DTA);
    }

    @Test
    @DisplayName("FIND-1 each of several recommendations is answered by itself, and the auditor replies to the answer")
    void answeredAndReplied() {
        long finding = enter("Revoke access on the last day\nReview users every quarter");
        world.db.commit(() -> {
            Recommend third = new Recommend(finding);
            third.setText("Keep a record");
            responses.recommend(third);
        });

        assertThat(rows(finding))
                .extracting(RecommendationRow::text)
                .containsExactly("Revoke access on the last day", "Review users every quarter", "Keep a record");
        respond(rows(finding).get(0), Response.PARTLY, "For staff, not for vendors", DAY);
        reply(rows(finding).get(0), "Vendors matter too");

        RecommendationRow answered = rows(finding).get(0);
        assertThat(answered.said().by()).isEqualTo("Ana");
        assertThat(answered.said().plannedOn()).isEqualTo(DAY);
        assertThat(answered.replied().text()).isEqualTo("Vendors matter too");
        assertThat(rows(finding).get(1).said()).isNull();
        assertThat(world.trail.actions()).endsWith("FINDING_RECOMMENDED", "FINDING_RESPONDED", "FINDING_REPLIED");
    }

    @Test
    @DisplayName("FIND-1 a new answer takes the reply to the old one away, and the history keeps both")
    void answeredAgain() {
        long finding = enter("Encrypt laptops");
        respond(rows(finding).get(0), Response.DISAGREE, "They hold nothing", null);
        reply(rows(finding).get(0), "They hold case files");
        respond(rows(finding).get(0), Response.AGREE, "We encrypt them", DAY);

        assertThat(rows(finding).get(0).replied()).isNull();
        assertThat(world.trail.lastChanges())
                .contains(
                        new FieldChange("response", "DISAGREE", "AGREE"),
                        new FieldChange("reply", "They hold case files", null));
    }

    @Test
    @DisplayName("FIND-1 what is agreed to has a day, and nobody replies to what was not said")
    void rules() {
        long finding = enter("Test backups");

        assertThatThrownBy(() -> respond(rows(finding).get(0), Response.AGREE, "Yes", null))
                .hasMessageContaining("finding.agreed-without-day");
        assertThatThrownBy(() -> reply(rows(finding).get(0), "Hm")).hasMessageContaining("finding.nothing-to-reply-to");
    }

    @Test
    @DisplayName("FIND-1 whoever answers second is told, and who does not reach the agency knows nothing of it")
    void staleAndOutOfReach() {
        long finding = enter("Escort visitors");
        RecommendationRow seen = rows(finding).get(0);
        as(IDA, "Ida", DTA);
        respond(seen, Response.AGREE, "From Monday", DAY);

        assertThatThrownBy(() -> respond(seen, Response.DISAGREE, "No", null))
                .isInstanceOfSatisfying(StaleRecord.class, stale -> assertThat(stale.arguments())
                        .containsExactly("Ida"));
        as(ANA, "Ana", DPH);
        assertThatThrownBy(() -> respond(seen, Response.DISAGREE, "No", null)).hasMessageContaining("finding.unknown");
        assertThatThrownBy(() -> rows(finding)).hasMessageContaining("finding.unknown");
    }

    private static void as(long person, String name, long agency) {
        Reach reach = new Reach.Agency(agency);
        world.user
                .be(person, name)
                .allow(FINDING_VIEW, reach)
                .allow(FINDING_EDIT, reach)
                .allow(FINDING_RESPOND, reach);
    }

    private static long enter(String recommendations) {
        RecordFinding entered = new RecordFinding(facts("Seen"));
        entered.setRecommendations(recommendations);
        entered.setAgencyIds(List.of(DTA));
        return world.db.commit(() -> world.edits.enter(entered));
    }

    private static List<RecommendationRow> rows(long finding) {
        return world.db.commit(() -> responses.list(finding));
    }

    private static void respond(RecommendationRow row, Response response, String text, LocalDate plannedOn) {
        RespondTo said = new RespondTo(row.id(), row.version());
        said.setResponse(response);
        said.setText(text);
        said.setPlannedOn(plannedOn);
        world.db.commit(() -> responses.respond(said));
    }

    private static void reply(RecommendationRow row, String text) {
        ReplyTo said = new ReplyTo(row.id(), row.version());
        said.setText(text);
        world.db.commit(() -> responses.reply(said));
    }
}
