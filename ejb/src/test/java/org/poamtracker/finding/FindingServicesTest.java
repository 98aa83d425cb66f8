package org.poamtracker.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.poamtracker.finding.FindingFixtures.facts;
import static org.poamtracker.finding.FindingWorld.ANA;
import static org.poamtracker.finding.FindingWorld.DOR;
import static org.poamtracker.finding.FindingWorld.DPH;
import static org.poamtracker.finding.FindingWorld.DTA;
import static org.poamtracker.finding.FindingWorld.IDA;
import static org.poamtracker.security.Permission.FINDING_EDIT;
import static org.poamtracker.security.Permission.FINDING_VIEW;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.platform.Difference;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.platform.StaleRecord;
import org.poamtracker.security.Reach;
import org.poamtracker.trail.FieldChange;

class FindingServicesTest {

    static FindingWorld world;

    @BeforeAll
    static void open() {
        world = new FindingWorld();
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @BeforeEach
    void anaWritesForDtaAndDph() {
        as(ANA, "Ana", DTA, DPH);
    }

    @Test
    @DisplayName("FIND-1 a finding gets the next number of its first agency and year, and the trail what it says")
    void entersAndNumbers() {
        String first = show(enter("Accounts outlive employment", DPH)).reference();
        String second = show(enter("No plan was tested", DPH)).reference();
        FindingDetail shared = show(enter("Nobody is trained", DTA, DPH));

        assertThat(first).matches("DPH-F-2026-\\d{4}");
        assertThat(sequence(second)).isEqualTo(sequence(first) + 1);
        assertThat(shared.reference()).startsWith("DPH-F-2026-");
        assertThat(shared.agencies()).containsExactly("DPH", "DTA");
        assertThat(world.trail.actions()).endsWith("FINDING_ENTERED");
        assertThat(world.trail.lastChanges())
                .contains(
                        new FieldChange("condition", null, "Nobody is trained"),
                        new FieldChange("sourceKind", null, "STATE_AUDIT"));
    }

    @Test
    @DisplayName("FIND-1 nobody enters a finding of an agency out of reach, not even beside one within")
    void entersWithinReach() {
        assertThatThrownBy(() -> enter("Accounts outlive employment", DTA, DOR))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("finding.unknown-agency");
    }

    @Test
    @DisplayName(
            "FIND-1 a finding that concerns agencies out of reach too is read, and edited by nobody who reaches only some")
    void sharedFindings() {
        as(ANA, "Ana", DTA, DOR);
        long id = enter("Drives left in an open room", DTA, DOR);
        as(IDA, "Ida", DTA);

        FindingDetail seen = show(id);
        assertThat(seen.agencies()).containsExactly("DTA");
        assertThat(seen.editable()).isFalse();
        assertThatThrownBy(() -> edit(id, seen.version(), seen.facts())).hasMessageContaining("finding.shared");
        as(IDA, "Ida", DPH);
        assertThatThrownBy(() -> edit(id, seen.version(), seen.facts())).hasMessageContaining("finding.unknown");
    }

    @Test
    @DisplayName("FIND-1 whoever saves second is told by whom and in what it was changed meanwhile")
    void stale() {
        long id = enter("Accounts outlive employment", DTA);
        FindingDetail seen = show(id);
        as(IDA, "Ida", DTA);
        FindingDetail same = show(id);
        same.facts().getSeen().setCause("Nobody tells IT");
        edit(id, same.version(), same.facts());
        as(ANA, "Ana", DTA);
        seen.facts().getSeen().setCause("Forms go by hand");

        StaleRecord refused = catchThrowableOfType(StaleRecord.class, () -> edit(id, seen.version(), seen.facts()));

        assertThat(refused.arguments()).containsExactly("Ida");
        assertThat(refused.differences())
                .containsExactly(new Difference("cause", "Nobody tells IT", "Forms go by hand"));
        assertThat(show(id).facts().getSeen().getCause()).isEqualTo("Nobody tells IT");
    }

    @Test
    @DisplayName(
            "FIND-1 each view of a withheld finding is recorded, that of its history too, and that of a public one is not")
    void withheldViews() {
        FindingFacts facts = facts("The firewall lets everything in");
        facts.getReview().setWithheld(true);
        long withheld = enter(facts, DTA);
        long open = enter("Accounts outlive employment", DTA);
        int before = world.trail.actions().size();

        show(open);
        show(withheld);
        world.db.commit(() -> world.service.history(withheld, null));

        assertThat(world.trail.actions().subList(before, world.trail.actions().size()))
                .containsExactly("FINDING_SEEN", "FINDING_SEEN");
        assertThat(world.db
                        .commit(() -> world.service.list(new FindingFilter(DTA, null, 0, 500)))
                        .rows())
                .filteredOn(row -> row.id() == withheld)
                .extracting(FindingRow::condition)
                .containsOnlyNulls();
    }

    @Test
    @DisplayName("FIND-3 the list of a status shows what each finding's own page says")
    void listsByStatus() {
        long open = enter("Nobody answers this", DTA);
        long drafted = enter("Somebody has begun to answer this", DTA);
        long answered = enter("Somebody answers this", DTA);
        long closed = enter("This is done", DTA);
        long half = enter("This is done at one of two", DTA, DPH);
        FindingFacts history = facts("This was done with long ago");
        history.getReview().setResolvedOn(LocalDate.of(2020, 1, 1));
        long before = enter(history, DTA);
        world.item(1, DTA, "DRAFT", drafted);
        world.item(2, DTA, "RISK_ACCEPTED", answered);
        world.item(3, DTA, "CLOSED", closed);
        world.item(4, DTA, "CLOSED", half);

        assertThat(listed(FindingStatus.OPEN)).contains(open, drafted, half).doesNotContain(answered, closed, before);
        assertThat(listed(FindingStatus.ANSWERED)).containsExactly(answered);
        assertThat(listed(FindingStatus.CLOSED)).containsExactlyInAnyOrder(closed, before);
        as(ANA, "Ana", DTA);
        assertThat(listed(FindingStatus.CLOSED)).containsExactlyInAnyOrder(closed, before, half);
    }

    /** The findings listed under a status; each page must say the same. */
    private static List<Long> listed(FindingStatus status) {
        List<Long> ids =
                world.db.commit(() -> world.service.list(new FindingFilter(null, status, 0, 500))).rows().stream()
                        .map(FindingRow::id)
                        .toList();
        assertThat(ids)
                .allSatisfy(id -> assertThat(show(id).standing().status()).isEqualTo(status));
        return ids;
    }

    private static void as(long person, String name, long... agencies) {
        Reach[] reaches = Arrays.stream(agencies).mapToObj(Reach.Agency::new).toArray(Reach[]::new);
        world.user.be(person, name).allow(FINDING_VIEW, reaches).allow(FINDING_EDIT, reaches);
    }

    private static long enter(String condition, Long... agencies) {
        return enter(facts(condition), agencies);
    }

    private static long enter(FindingFacts facts, Long... agencies) {
        RecordFinding entered = new RecordFinding(facts);
        entered.setAgencyIds(List.of(agencies));
        return world.db.commit(() -> world.edits.enter(entered));
    }

    private static void edit(long id, long version, FindingFacts facts) {
        world.db.commit(() -> world.edits.edit(new EditFinding(id, version, facts)));
    }

    private static FindingDetail show(long id) {
        return world.db.commit(() -> world.service.detail(id));
    }

    private static int sequence(String reference) {
        return Integer.parseInt(reference.substring(reference.length() - 4));
    }
}
