package org.poamtracker.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.poamtracker.bulk.BulkOutcome.CHANGED;
import static org.poamtracker.bulk.BulkOutcome.KEPT;
import static org.poamtracker.bulk.BulkOutcome.REFUSED;
import static org.poamtracker.bulk.BulkOutcome.UNCHANGED;
import static org.poamtracker.bulk.BulkOutcome.UNDONE;
import static org.poamtracker.security.Permission.POAM_EDIT;
import static org.poamtracker.security.Permission.POAM_VIEW;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.poam.PoamField;
import org.poamtracker.poam.PoamFilter;
import org.poamtracker.security.Reach;

class BulkServiceTest {

    static BulkWorld world;

    @BeforeAll
    static void open() {
        world = new BulkWorld();
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @BeforeEach
    void asAna() {
        world.as(BulkWorld.ANA, "Ana");
    }

    @Test
    @DisplayName("POAM-14 what is shown item by item is what is written, and nothing before a yes")
    void whatIsShownIsWritten() {
        long old = world.draft("Old");
        long same = world.draft("New");

        long id = world.weigh("New", old, same);

        assertThat(world.show(id).state()).isEqualTo(BulkState.WEIGHED);
        assertThat(world.entries(id, null)).extracting(BulkEntry::outcome).containsExactly(CHANGED, UNCHANGED);
        assertThat(world.entries(id, CHANGED).get(0).changes()).singleElement().satisfies(change -> assertThat(
                        change.was() + " " + change.now())
                .isEqualTo("Old New"));
        assertThat(world.entries(id, UNCHANGED).get(0).item().id()).isEqualTo(same);
        assertThat(world.office(old)).isEqualTo("Old");

        world.write(id);

        assertThat(world.show(id).state()).isEqualTo(BulkState.WRITTEN);
        assertThat(world.office(old)).isEqualTo("New");
    }

    @Test
    @DisplayName("POAM-14 an item that changed after the preview is left as it is, by name, and the others are written")
    void aChangeInBetweenIsKept() {
        long mine = world.draft("Old");
        long changed = world.draft("Old");
        long id = world.weigh("New", mine, changed);
        world.write(world.weigh("Somebody's", changed));

        world.write(id);

        assertThat(world.office(changed)).isEqualTo("Somebody's");
        assertThat(world.office(mine)).isEqualTo("New");
        assertThat(world.entries(id, REFUSED)).singleElement().satisfies(entry -> {
            assertThat(entry.item().id()).isEqualTo(changed);
            assertThat(entry.reasons().get(0).code()).isEqualTo("poam.bulk-changed-since");
        });
    }

    @Test
    @DisplayName("POAM-14 undoing writes back what was there, but for items that changed since, which it names")
    void undoingWritesBack() {
        long one = world.draft("One");
        long two = world.draft("Two");
        long id = world.weigh("New", one, two);
        world.write(id);
        world.write(world.weigh("Later", two));

        world.undo(id);

        assertThat(world.show(id).state()).isEqualTo(BulkState.UNDONE);
        assertThat(world.office(one)).isEqualTo("One");
        assertThat(world.office(two)).isEqualTo("Later");
        assertThat(world.entries(id, UNDONE))
                .extracting(entry -> entry.item().id())
                .containsExactly(one);
        assertThat(world.entries(id, KEPT)).singleElement().satisfies(entry -> {
            assertThat(entry.item().id()).isEqualTo(two);
            assertThat(entry.reasons().get(0).arguments()).containsExactly("Ana");
        });
    }

    @Test
    @DisplayName("POAM-14 a change can be undone for ten minutes, once")
    void undoEndsAfterTenMinutes() {
        long id = world.weigh("New", world.draft("Old"));
        world.write(id);
        assertThat(world.show(id).undoUntil()).isEqualTo(world.clock.instant().plus(Duration.ofMinutes(10)));

        world.clock.advance(Duration.ofMinutes(10));

        assertThat(world.show(id).undoUntil()).isNull();
        assertThat(refusal(() -> world.undo(id))).isEqualTo("bulk.too-late");
    }

    @Test
    @DisplayName("POAM-14 a job that was stopped leaves the change where it stood")
    void aStoppedJobChangesNothing() {
        long item = world.draft("Old");
        long id = world.weigh("New", item);
        world.db.commit(() -> world.service.accept(id));

        world.db.commit(() -> world.jobs.cancel(world.service.show(id).jobId()));

        assertThat(world.show(id).state()).isEqualTo(BulkState.WEIGHED);
        world.write(id);
        assertThat(world.office(item)).isEqualTo("New");
    }

    @Test
    @DisplayName("POAM-14 what is unknown, unreadable or nothing at all is refused at once, and a yes is said once")
    void whatCannotStartIsRefused() {
        long item = world.draft("Old");
        assertThat(refusal(() -> start(List.of(item), Map.of()))).isEqualTo("bulk.nothing-set");
        assertThat(refusal(() -> start(List.of(item), Collections.singletonMap(PoamField.DUE_ON, "soon"))))
                .isEqualTo("poam.bulk-value");
        assertThat(refusal(() -> start(List.of(999L), Map.of(PoamField.OFFICE, "New"))))
                .isEqualTo("poam.unknown");
        long id = world.weigh("Old", item);
        assertThat(refusal(() -> world.write(id))).isEqualTo("bulk.nothing-to-do");
        world.db.commit(() -> world.service.discard(id));
        assertThat(refusal(() -> world.write(id))).isEqualTo("bulk.wrong-step");
    }

    @Test
    @DisplayName("POAM-15 somebody else's change is unknown, and an item out of reach is no longer shown")
    void somebodyElsesIsUnknown() {
        long id = world.weigh("New", world.draft("Old"));
        world.as(12, "Ida");
        assertThat(refusal(() -> world.show(id))).isEqualTo("bulk.unknown");
        assertThat(refusal(() -> world.write(id))).isEqualTo("bulk.unknown");

        world.user
                .be(BulkWorld.ANA, "Ana")
                .allow(POAM_VIEW, new Reach.Agency(2))
                .allow(POAM_EDIT, new Reach.Agency(2));

        assertThat(world.entries(id, null)).singleElement().satisfies(entry -> {
            assertThat(entry.item()).isNull();
            assertThat(entry.changes()).isEmpty();
        });
    }

    @Test
    @DisplayName("POAM-14 a change of long ago is forgotten, and what it changed stays")
    void oldChangesAreForgotten() {
        long item = world.draft("Old");
        long id = world.weigh("New", item);
        world.write(id);
        world.clock.advance(Duration.ofDays(31));

        assertThat(world.forget()).isPositive();

        assertThat(refusal(() -> world.show(id))).isEqualTo("bulk.unknown");
        assertThat(world.office(item)).isEqualTo("New");
    }

    private static void start(List<Long> ids, Map<PoamField, String> values) {
        world.db.commit(() -> world.service.start(new StartBulk(new SelectItems(ids, PoamFilter.all()), values)));
    }

    private static String refusal(ThrowingCallable call) {
        String[] code = new String[1];
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolation.class, e -> code[0] = e.code());
        return code[0];
    }
}
