package org.poamtracker.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The migrations run, and keep the rules of docs/adr/004-one-dialect.md; each rule is shown to bite on a sample. */
class MigrationsTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Path SAMPLES = Path.of("src/test/resources/org/poamtracker/db/samples");
    private static final String GOOD = "V202601010000__sample_good.sql";

    @TempDir
    Path directory;

    @Test
    @DisplayName("every migration runs on H2, is understood by Oracle, and keeps the rules")
    void migrationsKeepTheRules() throws SQLException {
        assertThat(problems(MIGRATIONS)).isEmpty();
    }

    @Test
    @DisplayName("a migration that keeps the rules is found without fault")
    void theGoodSampleIsFine() throws SQLException {
        assertThat(problems(sample(GOOD, GOOD))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("badSamples")
    @DisplayName("each rule bites: a migration that breaks it is named, and nothing else is")
    void eachRuleBites(String name) throws SQLException, IOException {
        String expected =
                Files.readString(SAMPLES.resolve(name)).lines().findFirst().orElseThrow();

        assertThat(problems(sample(name, "V202601010000__sample_bad.sql")))
                .singleElement()
                .asString()
                .contains(expected.substring("-- ".length()));
    }

    @Test
    @DisplayName("a migration with a wrong name, or at the time of another, is named")
    void namesAreChecked() throws IOException {
        sample(GOOD, "V20260101__sample.sql");
        sample(GOOD, "V202601010000__sample_one.sql");
        sample(GOOD, "V202601010000__sample_two.sql");

        assertThat(new MigrationFiles(directory).problems())
                .satisfiesExactlyInAnyOrder(
                        problem -> assertThat(problem).startsWith("V20260101__sample.sql: is not named"),
                        problem -> assertThat(problem).startsWith("V202601010000__sample_two.sql: another"));
    }

    @Test
    @DisplayName("TRAIL-2 the run-time account reads and appends where it is granted no more, and has no DDL")
    void theRuntimeAccountIsHeldToItsGrants() throws SQLException {
        sample(GOOD, GOOD);

        try (var database = TestDatabase.empty().migrate("filesystem:" + directory);
                var runtime = database.runtime();
                var statement = runtime.createStatement()) {
            assertThat(statement.executeUpdate("INSERT INTO TRAIL_SAMPLE (ID, AT) VALUES (TRAIL_SAMPLE_SEQ.NEXTVAL,"
                            + " TIMESTAMP '2026-01-01 00:00:00')"))
                    .isEqualTo(1);
            for (String refused : List.of(
                    "UPDATE TRAIL_SAMPLE SET ID = 0",
                    "DELETE FROM TRAIL_SAMPLE",
                    "TRUNCATE TABLE TRAIL_SAMPLE",
                    "DROP TABLE TRAIL_SAMPLE",
                    "ALTER TABLE TRAIL_SAMPLE DROP CONSTRAINT TRAIL_SAMPLE_PK",
                    "ALTER SEQUENCE TRAIL_SAMPLE_SEQ RESTART WITH 1",
                    "CREATE TABLE MINE (ID NUMBER(19))")) {
                assertThatThrownBy(() -> statement.execute(refused))
                        .as(refused)
                        .hasMessageContaining("Not enough rights");
            }
        }
    }

    static List<String> badSamples() throws IOException {
        try (Stream<Path> samples = Files.list(SAMPLES)) {
            return samples.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals(GOOD))
                    .sorted()
                    .toList();
        }
    }

    private Path sample(String sample, String name) {
        try {
            Files.copy(SAMPLES.resolve(sample), directory.resolve(name));
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> problems(Path migrations) throws SQLException {
        List<String> problems = new ArrayList<>(new MigrationFiles(migrations).problems());
        try (var database = TestDatabase.empty().migrate("filesystem:" + migrations);
                var owner = database.owner()) {
            problems.addAll(SchemaRules.problems(owner));
        }
        return problems;
    }
}
