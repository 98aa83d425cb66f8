package org.poamtracker.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.repeat.NameRepeat;
import org.poamtracker.security.Reach;
import org.poamtracker.trail.FieldChange;

class FindingAgencyTest {

    FindingWorld world;
    FindingAgencyService agencies;

    @BeforeEach
    void anaWritesForAll() {
        world = new FindingWorld();
        agencies = world.wiring.get(FindingAgencyService.class);
        as(ANA, "Ana", DTA, DPH, DOR);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @DisplayName("FIND-3 agencies are added and taken away, and each of them finds that in its own record")
    void changes() {
        long id = enter(DTA, DPH);
        String number = show(id).reference();

        change(id, DTA, DOR);

        FindingDetail after = show(id);
        assertThat(after.agencies()).containsExactly("DOR", "DTA");
        assertThat(after.reference()).isEqualTo(number);
        assertThat(world.trail.agencies("FINDING_AGENCY_ADDED")).containsExactly(DOR);
        assertThat(world.trail.agencies("FINDING_AGENCY_REMOVED")).containsExactly(DPH);
        assertThat(world.trail.agencies("FINDING_AGENCIES_CHANGED")).containsExactly(DTA);
        assertThat(world.trail.changes("FINDING_AGENCY_REMOVED"))
                .containsExactly(new FieldChange("agencies", "DPH, DTA", "DOR, DTA"));
    }

    @Test
    @DisplayName("FIND-3 an agency whose items answer the finding stays, also where they are closed")
    void answeredStays() {
        long id = enter(DTA, DPH);
        world.item(1, DPH, "CLOSED", id);

        assertThatThrownBy(() -> change(id, DTA)).hasMessageContaining("finding.agency-answers");
        assertThat(show(id).agencies()).containsExactly("DPH", "DTA");
        change(id, DPH);
        assertThat(show(id).agencies()).containsExactly("DPH");
    }

    @Test
    @DisplayName("FIND-3 only who reaches all its agencies changes them, and adds none out of reach or out of use")
    void withinReach() {
        long id = enter(DTA, DPH);
        as(IDA, "Ida", DTA);
        assertThatThrownBy(() -> change(id, DTA)).hasMessageContaining("finding.shared");
        assertThat(agencies(id).editable()).isFalse();
        as(IDA, "Ida", DOR);
        assertThatThrownBy(() -> change(id, DOR)).hasMessageContaining("finding.unknown");
        as(IDA, "Ida", DTA, DPH);
        assertThatThrownBy(() -> change(id, DTA, DOR)).hasMessageContaining("finding.unknown-agency");
        as(ANA, "Ana", DTA, DPH, DOR);
        world.db.sql("UPDATE AGENCY SET ACTIVE = 0 WHERE CODE IN ('DOR', 'DPH')");
        assertThatThrownBy(() -> change(id, DTA, DPH, DOR)).hasMessageContaining("finding.unknown-agency");
        assertThat(agencies(id).choices())
                .extracting(ConcernedAgencies.Choice::code)
                .containsExactly("DPH", "DTA");
        assertThat(show(id).agencies()).containsExactly("DPH", "DTA");
    }

    @Test
    @DisplayName("FIND-3 whoever saves second is told; who changes nothing leaves no trace")
    void secondIsTold() {
        long id = enter(DTA);
        ConcernedAgencies seen = agencies(id);
        change(id, DTA);
        assertThat(world.trail.actions()).containsExactly("FINDING_ENTERED");
        as(IDA, "Ida", DTA, DPH);
        change(id, DTA, DPH);

        assertThatThrownBy(() -> change(new ChangeAgencies(id, seen.version(), List.of(DTA))))
                .hasMessageContaining("finding.changed-meanwhile");
    }

    @Test
    @DisplayName("FIND-2 an agency stays that the finding shares with the one that it repeats")
    void repeatedStays() {
        FindingFacts history = facts("Accounts outlive employment");
        history.getReview().setResolvedOn(LocalDate.of(2020, 1, 1));
        long closed = enter(history, DTA);
        long id = enter(DTA, DPH);
        world.db.commit(() -> world.wiring.get(FindingRepeatService.class).name(new NameRepeat(id, closed)));

        assertThatThrownBy(() -> change(id, DPH)).hasMessageContaining("finding.repeats-other-agency");
    }

    private void as(long person, String name, long... places) {
        Reach[] reaches = Arrays.stream(places).mapToObj(Reach.Agency::new).toArray(Reach[]::new);
        world.user.be(person, name).allow(FINDING_VIEW, reaches).allow(FINDING_EDIT, reaches);
    }

    private long enter(Long... places) {
        return enter(facts("Accounts outlive employment"), places);
    }

    private long enter(FindingFacts facts, Long... places) {
        RecordFinding entered = new RecordFinding(facts);
        entered.setAgencyIds(List.of(places));
        return world.db.commit(() -> world.edits.enter(entered));
    }

    private ConcernedAgencies agencies(long id) {
        return world.db.commit(() -> agencies.agencies(id));
    }

    private void change(long id, Long... places) {
        long version = world.db.commit(() -> world.service.detail(id)).version();
        change(new ChangeAgencies(id, version, List.of(places)));
    }

    private void change(ChangeAgencies change) {
        world.db.commit(() -> agencies.change(change));
    }

    private FindingDetail show(long id) {
        return world.db.commit(() -> world.service.detail(id));
    }
}
