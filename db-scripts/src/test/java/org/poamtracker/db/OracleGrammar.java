package org.poamtracker.db;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.apache.shardingsphere.sql.parser.autogen.OracleStatementLexer;
import org.apache.shardingsphere.sql.parser.autogen.OracleStatementParser;
import org.apache.shardingsphere.sql.parser.autogen.OracleStatementParser.ExecuteContext;

/**
 * Says whether Oracle 19c would understand a statement that until now only H2 has run.
 *
 * <p>There is no Oracle server in the build. What stands in for it is three nets, each finer than the one before: the
 * Oracle grammar of ShardingSphere; {@link RefusedForms}, texts that this grammar lets through although Oracle does
 * not; and {@link OracleTraps}, which walks the parse tree for types, functions, names and conditions, and {@link LobTraps} for
 * LOB columns. Of the tables it knows no more than these: a misspelt column is found by H2, which runs the same statement.
 *
 * <p>Answers are kept by statement, so asking again costs nothing. The first statements of a virtual machine take some
 * hundred milliseconds each while the parser learns its tables; after that a statement takes one to ten.
 */
public final class OracleGrammar {

    private static final Map<String, List<String>> KNOWN = new ConcurrentHashMap<>();
    private static final LobColumns LOBS = LobColumns.ofTheProduct();

    private OracleGrammar() {}

    /**
     * Fails unless Oracle would understand the statement.
     *
     * @param sql one statement, as it goes through JDBC: without a closing semicolon, with {@code ?} for parameters
     * @throws AssertionError naming the statement and everything found in it
     */
    public static void check(String sql) {
        List<String> problems = problems(sql);
        if (!problems.isEmpty()) {
            throw new AssertionError("Oracle would refuse\n  " + sql + "\n  - " + String.join("\n  - ", problems));
        }
    }

    /**
     * What Oracle would refuse in one statement.
     *
     * @return one line for each thing found, empty when the statement is fine
     */
    public static List<String> problems(String sql) {
        return KNOWN.computeIfAbsent(sql, statement -> problems(statement, LOBS));
    }

    /**
     * The statements of a script, in order, without their closing semicolons and without the comments between them.
     * Semicolons in strings, quoted names and comments do not end a statement; PL/SQL blocks are not understood.
     */
    public static List<String> statements(String script) {
        return SqlScript.statements(script);
    }

    /** The same, looked at anew, with other LOB columns than those of the product. */
    static List<String> problems(String sql, LobColumns lobs) {
        List<String> problems = new ArrayList<>();
        var noted = new NotedErrors(problems);
        // The grammar takes a backslash for an escape; to Oracle it is a character like any other.
        var lexer = new OracleStatementLexer(CharStreams.fromString(sql.replace('\\', '/')));
        lexer.removeErrorListeners();
        lexer.addErrorListener(noted);
        var tokens = new CommonTokenStream(lexer);
        tokens.fill();
        problems.addAll(RefusedForms.in(tokens.getTokens()));
        var parser = new OracleStatementParser(tokens);
        parser.removeErrorListeners();
        parser.addErrorListener(noted);
        ExecuteContext tree = parser.execute();
        if (parser.getNumberOfSyntaxErrors() == 0) {
            problems.addAll(OracleTraps.in(tree));
            problems.addAll(LobTraps.in(tree, lobs));
        }
        return List.copyOf(problems);
    }

    /** Keeps what the lexer and the parser complain about, with the place. */
    private static final class NotedErrors extends BaseErrorListener {

        private final List<String> problems;

        NotedErrors(List<String> problems) {
            this.problems = problems;
        }

        @Override
        public void syntaxError(
                Recognizer<?, ?> source,
                Object symbol,
                int line,
                int column,
                String message,
                RecognitionException cause) {
            String brief = message.length() > 120 ? message.substring(0, 120) + "..." : message;
            problems.add("line " + line + ", column " + (column + 1) + ": " + brief);
        }
    }
}
