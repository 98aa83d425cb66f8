package org.poamtracker.poam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.poamtracker.poam.PoamFixtures.ANA;
import static org.poamtracker.poam.PoamFixtures.SAM;
import static org.poamtracker.poam.PoamFixtures.TODAY;
import static org.poamtracker.poam.PoamFixtures.aPoam;
import static org.poamtracker.poam.PoamFixtures.act;
import static org.poamtracker.poam.PoamWorld.DOR;
import static org.poamtracker.poam.PoamWorld.DTA;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.platform.KeyPage;
import org.poamtracker.security.Permission;
import org.poamtracker.security.Reach;
import org.poamtracker.security.Scope;

/** What timelines read: both days of each milestone, of what is within reach. */
class PoamTimelineTest {

    private final PoamWorld world = new PoamWorld();
    private final PoamDatesService dates = world.wiring.get(PoamDatesService.class);

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @DisplayName("POAM-5 POAM-6 the day promised first stays beside the day promised now, of items and of milestones")
    void showsBothDays() {
        Poam plan =
                aPoam().of(DTA, 1).withMilestones("Compare", "Disable").open().build();
        world.keep(plan, aPoam().of(DTA, 2).build());
        moveTheLastMilestone(plan.id());

        KeyPage<TimelineItem> page = timeline(new Reach.Commonwealth());

        TimelineItem moved = page.rows().get(1);
        assertThat(moved.item().number()).isEqualTo(plan.number());
        assertThat(moved.item().dueOn()).isEqualTo(moved.promisedOn().plusDays(30));
        assertThat(moved.steps()).extracting(TimelineStep::text).containsExactly("Compare", "Disable");
        assertThat(moved.steps().get(0).dueOn()).isEqualTo(moved.steps().get(0).promisedOn());
        TimelineStep last = moved.steps().get(1);
        assertThat(last.promisedOn()).isEqualTo(TODAY.plusDays(30));
        assertThat(last.dueOn()).isEqualTo(moved.item().dueOn());
        assertThat(last.state()).isEqualTo(MilestoneState.OPEN);
        TimelineItem draft = page.rows().get(0);
        assertThat(draft.promisedOn()).isNull();
        assertThat(draft.steps()).isEmpty();
    }

    @Test
    @DisplayName("POAM-15 a timeline shows nothing out of reach")
    void showsNothingOutOfReach() {
        world.keep(aPoam().of(DTA, 1).open().build(), aPoam().of(DOR, 2).open().build());

        assertThat(timeline(new Reach.Agency(DOR.agencyId())).rows())
                .extracting(plan -> plan.item().agencyCode())
                .containsExactly("DOR");
        assertThat(timeline().rows()).isEmpty();
    }

    private KeyPage<TimelineItem> timeline(Reach... reaches) {
        world.user.be(ANA, "Ana").allow(Permission.POAM_VIEW, reaches);
        return world.db.commit(() -> dates.timeline(PoamQuery.first(PoamFilter.all(), 25)));
    }

    private void moveTheLastMilestone(long id) {
        world.db.commit(() -> {
            Poam poam = world.poams.take(id, Scope.commonwealth()).orElseThrow();
            Milestone last = poam.milestones().get(1);
            ExtensionStep step =
                    new ExtensionStep(last.id(), "Disable", poam.dueOn().plusDays(30));
            Extension extension = new PoamLifeCycle(poam, act(ANA))
                    .askExtension(poam.dueOn().plusDays(30), List.of(step), new Why("VENDOR", "late"), false);
            world.wiring.get(RequestRepository.class).add(extension);
            new PoamLifeCycle(poam, act(SAM)).approve(extension, null);
            world.poams.save(poam);
        });
    }
}
