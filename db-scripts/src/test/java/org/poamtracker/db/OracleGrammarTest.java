package org.poamtracker.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The check bites on what only H2 understands, and lets through what the product writes. */
class OracleGrammarTest {

    @ParameterizedTest
    @MethodSource("onlyH2Understands")
    @DisplayName("a statement that only H2 understands is refused")
    void refusesWhatOnlyH2Understands(String sql) throws SQLException {
        onH2(sql);

        assertThat(OracleGrammar.problems(sql)).as(sql).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("bothUnderstand")
    @DisplayName("a statement in the common language is accepted")
    void acceptsTheCommonLanguage(String sql) throws SQLException {
        onH2(sql);

        assertThat(OracleGrammar.problems(sql)).as(sql).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT ID FROM A ORDER BY ID LIMIT 10",
                "SELECT TOP 10 ID FROM A",
                "SELECT ID FROM A WHERE N = TRUE",
                "SELECT ID FROM A WHERE N IS TRUE",
                "CREATE TABLE X (ID IDENTITY)",
                "CREATE TABLE X (ID NUMBER(19) AUTO_INCREMENT)",
                "CREATE TABLE X (ID NUMBER(19), INDEX X_IX (ID))",
                "SELECT ID FROM A ORDER BY ID FETCH FIRST 5 ROWS ONLY UNION ALL SELECT ID FROM B",
                "SELECT * FROM (SELECT a.*, ROWNUM rnum FROM (SELECT ID FROM A) a WHERE ROWNUM <= 5) WHERE rnum > 0 FOR UPDATE",
                "INSERT INTO A (ID) VALUES (1) ON CONFLICT DO NOTHING",
                "UPDATE A SET T = 'x' WHERE ID = 1 LIMIT 1",
                "SELECT DISTINCT ON (T) ID FROM A",
                "SELECT ID FROM WHERE"
            })
    @DisplayName("a statement of other databases, which H2 in Oracle mode may refuse as well, is refused")
    void refusesOtherDialects(String sql) {
        assertThat(OracleGrammar.problems(sql)).as(sql).isNotEmpty();
    }

    @Test
    @DisplayName("a refusal names the statement and each thing found in it")
    void namesEverythingFound() {
        assertThatThrownBy(() -> OracleGrammar.check("SELECT IFNULL(T, 'x') FROM A WHERE N = TRUE"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("SELECT IFNULL(T, 'x') FROM A", "IFNULL()", "TRUE");
    }

    @Test
    @DisplayName("refused words in strings and comments are not refused")
    void wordsInStringsAndCommentsAreFree() {
        assertThatCode(() -> OracleGrammar.check(
                        "SELECT T /* LIMIT 5; BOOLEAN */ FROM A WHERE T = 'TRUE or LIMIT; ILIKE' -- IF EXISTS"))
                .doesNotThrowAnyException();
    }

    @Test
    @DisplayName("a closing semicolon, which JDBC passes on and Oracle refuses, is refused")
    void refusesAClosingSemicolon() {
        assertThat(OracleGrammar.problems("SELECT ID FROM A;"))
                .singleElement()
                .asString()
                .contains("semicolon");
    }

    @Test
    @DisplayName("a list of more than a thousand values is refused")
    void refusesLongLists() {
        String marks = String.join(", ", Collections.nCopies(1001, "?"));

        assertThat(OracleGrammar.problems("SELECT ID FROM A WHERE ID IN (" + marks + ")"))
                .singleElement()
                .asString()
                .contains("1000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT DISTINCT t0.ID, t0.NOTE FROM LOBS t0",
                "SELECT DISTINCT t0.* FROM LOBS t0",
                "SELECT ID, NOTE FROM LOBS UNION SELECT ID, 'x' FROM LOBS",
                "SELECT COUNT(*) FROM LOBS GROUP BY NOTE",
                "SELECT ID FROM LOBS ORDER BY MORE",
                "SELECT t0.ID FROM LOBS t0 WHERE t0.NOTE = ?"
            })
    @DisplayName("a LOB column where rows are compared, which H2 allows, is found")
    void findsComparedLobs(String sql) {
        var lobs =
                new LobColumns().add("CREATE TABLE LOBS (ID NUMBER(19), NOTE CLOB); ALTER TABLE LOBS ADD MORE BLOB;");

        assertThat(OracleGrammar.problems(sql, lobs))
                .as(sql)
                .singleElement()
                .asString()
                .contains("LOB");
        assertThat(OracleGrammar.problems("SELECT ID, NOTE FROM LOBS WHERE NOTE LIKE ? ORDER BY ID", lobs))
                .isEmpty();
    }

    @Test
    @DisplayName("the LOB columns of the migrations are known")
    void knowsTheLobColumnsOfTheMigrations() {
        assertThat(LobColumns.ofTheProduct().of(Set.of("JOB", "MAIL_OUTBOX")))
                .containsExactlyInAnyOrder("PARAMETERS", "TEXT_BODY", "HTML_BODY");
    }

    @Test
    @DisplayName("a script falls apart at its semicolons only")
    void splitsScripts() {
        String script = """
                -- first; with a comment
                INSERT INTO A (T) VALUES ('a;b''c; -- no comment');
                /* between; */
                UPDATE A SET T = ';'
                    WHERE ID = 1 -- the first
                ;
                DELETE FROM A""";

        assertThat(OracleGrammar.statements(script))
                .satisfiesExactly(
                        insert -> assertThat(insert).isEqualTo("INSERT INTO A (T) VALUES ('a;b''c; -- no comment')"),
                        update -> assertThat(update)
                                .startsWith("UPDATE A SET T = ';'")
                                .endsWith("WHERE ID = 1"),
                        delete -> assertThat(delete).isEqualTo("DELETE FROM A"));
    }

    static List<String> onlyH2Understands() {
        return TestFiles.statements("only-h2-understands.sql");
    }

    static List<String> bothUnderstand() {
        return TestFiles.statements("both-understand.sql");
    }

    private static void onH2(String sql) throws SQLException {
        try (Connection owner = DriverManager.getConnection(TestFiles.H2, "OWNER", "");
                var statement = owner.createStatement()) {
            statement.execute("CREATE USER POAM_APP PASSWORD 'no secret'");
            for (String table : TestFiles.statements("small-schema.sql")) {
                statement.execute(table);
            }
            if (sql.contains("?")) {
                owner.prepareStatement(sql).close();
            } else {
                statement.execute(sql);
            }
        }
    }
}
