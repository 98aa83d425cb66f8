package org.poamtracker.arch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.ArchTest;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Some versions of the test runner leave ArchUnit's fields out in silence: here that is red. */
class RulesRanTest {

    @Test
    @DisplayName("every rule of the architecture runs, and on our classes")
    void everyRuleRuns() {
        long rules = Arrays.stream(ArchitectureTest.class.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(ArchTest.class))
                .count();

        long finished = EngineTestKit.engine("archunit")
                .selectors(selectClass(ArchitectureTest.class))
                .execute()
                .testEvents()
                .finished()
                .count();

        assertThat(rules).isPositive();
        assertThat(finished).isEqualTo(rules);
        assertThat(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(ArchitectureTest.APP))
                .hasSizeGreaterThan(100);
    }
}
