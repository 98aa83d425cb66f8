package org.poamtracker.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a DBA runs on Oracle is Oracle's, holds no secret, and gives the run-time account no more than it says. */
class OracleScriptsTest {

    private static final Path SCRIPTS = Path.of("oracle");

    @ParameterizedTest
    @MethodSource("scripts")
    @DisplayName("every statement passes the Oracle grammar")
    void passesTheGrammar(Path script) throws IOException {
        assertThat(OracleGrammar.statements(Files.readString(script)))
                .isNotEmpty()
                .allSatisfy(statement ->
                        assertThat(OracleGrammar.problems(statement)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("scripts")
    @DisplayName("SEC-1 a password is a placeholder, never a value")
    void holdsNoPassword(Path script) throws IOException {
        assertThat(Files.readString(script).replaceAll("IDENTIFIED BY \"\\$\\{[a-z_]+}\"", ""))
                .doesNotContain("IDENTIFIED BY");
    }

    @Test
    @DisplayName("the run-time account may sign in and nothing else until a migration grants it more")
    void theRuntimeAccountMaySignInOnly() throws IOException {
        List<String> grants = OracleGrammar.statements(Files.readString(SCRIPTS.resolve("01-accounts.sql"))).stream()
                .filter(statement -> statement.endsWith("TO " + TestDatabase.RUNTIME))
                .toList();

        assertThat(grants).containsExactly("GRANT CREATE SESSION TO POAM_APP");
    }

    static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.list(SCRIPTS)) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .toList();
        }
    }
}
