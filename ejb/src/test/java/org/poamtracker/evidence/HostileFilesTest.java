package org.poamtracker.evidence;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.poamtracker.platform.RuleViolation;

/** S3, as far as files take it: each refused in less than two seconds, by a rule with a name, leaving nothing behind. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileFilesTest {

    private static final long TWO_SECONDS = 2_000_000_000L;
    private static final long MB = 1L << 20;

    /** The rule that must have caught it, where only one can. */
    private static final Map<String, String> RULES = Map.ofEntries(
            entry("not on the list", "evidence.kind-not-taken"),
            entry("empty", "evidence.empty"),
            entry("too large", "evidence.too-large"),
            entry("endless name", "evidence.name-too-long"),
            entry("document type", "evidence.doctype"),
            entry("wide", "evidence.doctype"),
            entry("far down", "evidence.doctype"),
            entry("macro", "evidence.macro"),
            entry("macro type", "evidence.macro"),
            entry("macro part", "evidence.macro"),
            entry("packed in", "evidence.embedded"),
            entry("nested bomb", "evidence.embedded"),
            entry("reaches out", "evidence.reaches-out"),
            entry("password or old format", "evidence.password"),
            entry("bomb", "evidence.bomb"),
            entry("bomb of many", "evidence.bomb"),
            entry("large structure", "evidence.bomb"),
            entry("too many parts", "evidence.too-many-parts"),
            entry("part outside", "evidence.damaged"),
            entry("same part twice", "evidence.damaged"),
            entry("and an archive", "evidence.two-in-one"),
            entry("and a script", "evidence.two-in-one"),
            entry("stored PDF", "evidence.two-in-one"),
            entry("test virus", "evidence.virus"));

    @TempDir
    Path folder;

    private final List<HostileFiles.Hostile> all = HostileFiles.all();
    private Intake intake;
    private long usedBefore;

    @BeforeAll
    void measure() {
        usedBefore = usedAfterCollection();
    }

    @BeforeEach
    void begin() {
        intake = EvidenceFixtures.intake(folder);
    }

    List<HostileFiles.Hostile> all() {
        return all;
    }

    @ParameterizedTest
    @MethodSource("all")
    @DisplayName("FILE-2 S3 a hostile file is refused by a rule with a name, in less than two seconds")
    void refused(HostileFiles.Hostile hostile) throws IOException {
        byte[] content = hostile.content().get();
        long begun = System.nanoTime();

        assertThatThrownBy(() -> EvidenceFixtures.take(intake, hostile.name(), content))
                .isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.code())
                        .startsWith(RULES.getOrDefault(hostile.why(), "evidence.")));

        assertThat(System.nanoTime() - begun).isLessThan(TWO_SECONDS);
        try (Stream<Path> left = Files.walk(folder)) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    @DisplayName("FILE-2 S3 there are at least 300 of them")
    void enough() {
        assertThat(all).hasSizeGreaterThanOrEqualTo(300);
    }

    @AfterAll
    void flat() {
        assertThat(usedAfterCollection() - usedBefore).as("heap that stays").isLessThan(64 * MB);
    }

    private static long usedAfterCollection() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
