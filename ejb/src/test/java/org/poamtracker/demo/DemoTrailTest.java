package org.poamtracker.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Instance;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.poamtracker.agency.AgencyDemo;
import org.poamtracker.finding.FindingDemo;
import org.poamtracker.finding.FindingLifeDemo;
import org.poamtracker.platform.Beans;
import org.poamtracker.platform.Clocks;
import org.poamtracker.platform.DataFolder;
import org.poamtracker.platform.DemoContext;
import org.poamtracker.platform.DemoPart;
import org.poamtracker.platform.TestPersistence;
import org.poamtracker.platform.Wiring;
import org.poamtracker.poam.PoamDemo;
import org.poamtracker.program.ProgramDemo;
import org.poamtracker.seal.FileKeys;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.TestUser;
import org.poamtracker.selfaudit.SelfauditDemo;
import org.poamtracker.trail.FieldChange;
import org.poamtracker.trail.KeptTrail;
import org.poamtracker.trail.Trail;

/** What the programs and self-audits of the demonstration went through stands in the trail. */
class DemoTrailTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    static TestPersistence db;
    static KeptTrail trail = new KeptTrail();

    @BeforeAll
    static void live(@TempDir Path folder) {
        db = TestPersistence.start();
        DataFolder data = new DataFolder(folder);
        Wiring wiring = new Wiring(db.em())
                .with(CurrentUser.class, new TestUser())
                .with(Clock.class, Clock.fixed(Instant.parse("2026-11-20T17:00:00Z"), Clocks.BOSTON))
                .with(DataFolder.class, data)
                .with(FileKeys.class, new FileKeys(data))
                .with(Instance.class, Beans.of(List.of()))
                .with(Trail.class, trail);
        DemoContext demo = new DemoContext(TODAY, "not used here");
        demo.put("account", "admin", 1L);
        List<Class<? extends DemoPart>> parts = List.of(
                AgencyDemo.class,
                FindingDemo.class,
                FindingLifeDemo.class,
                PoamDemo.class,
                ProgramDemo.class,
                SelfauditDemo.class);
        db.commit(() -> parts.forEach(part -> {
            wiring.get(part).load(demo);
            db.em().flush();
        }));
    }

    @AfterAll
    static void close() {
        db.close();
    }

    @Test
    @DisplayName("TRAIL-1 every step that a program or a self-audit of the demonstration took stands in its history")
    void everyStepStandsInTheTrail() {
        for (String kind : List.of("SIGNED", "ACCEPTED", "EXTENDED")) {
            assertThat(kept("SELFAUDIT_" + kind))
                    .as(kind)
                    .isEqualTo(steps("SELFAUDIT_STEP", kind))
                    .isPositive();
        }
        assertThat(kept("SELFAUDIT_CERTIFIED"))
                .isEqualTo(steps("SELFAUDIT_STEP", "ENDORSED"))
                .isPositive();
        assertThat(kept("SELFAUDIT_OPENED")).isEqualTo(count("SELFAUDIT_RESPONSE"));
        assertThat(kept("SELFAUDIT_FROZEN")).isEqualTo(count("SELFAUDIT_PACKET"));
        assertThat(kept("SELFAUDIT_SECTION_GIVEN")).isEqualTo(count("SELFAUDIT_DELEGATION"));
        assertThat(kept("CAMPAIGN_LAUNCHED")).isEqualTo(2);
        for (String kind : List.of("BEGUN", "SIGNED", "APPROVED", "RETURNED", "IN_FORCE", "REVIEWED")) {
            assertThat(kept("PROGRAM_" + kind))
                    .as(kind)
                    .isEqualTo(steps("PROGRAM_STEP", kind))
                    .isPositive();
        }
    }

    @Test
    @DisplayName("TRAIL-1 an entry about the past says in itself who is said to have done it, and when")
    void saysWhoAndWhen() {
        assertThat(trail.changes("SELFAUDIT_ACCEPTED"))
                .extracting(FieldChange::field)
                .containsOnly("by", "on");
        assertThat(trail.agencies("SELFAUDIT_SIGNED")).doesNotContainNull();
    }

    private static long kept(String action) {
        return trail.actions().stream().filter(action::equals).count();
    }

    private static long steps(String table, String kind) {
        return db.number("SELECT COUNT(*) FROM " + table + " WHERE KIND = '" + kind + "'");
    }

    private static long count(String table) {
        return db.number("SELECT COUNT(*) FROM " + table);
    }
}
