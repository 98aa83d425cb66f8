package org.poamtracker.db;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file of statements separated by semicolons. */
final class SqlScript {

    /** What is read as one piece; the first alternative that fits wins, so a quote within a comment opens nothing. */
    private static final Pattern PIECE = Pattern.compile(
            "(?<comment>--[^\\n]*|/\\*(?!\\+).*?\\*/)|'(?:[^']|'')*'|\"[^\"]*\"|(?<end>;)|.", Pattern.DOTALL);

    private SqlScript() {}

    /** The statements, trimmed, without comments; hints stay. A last one without a semicolon counts. */
    static List<String> statements(String script) {
        List<String> statements = new ArrayList<>();
        var statement = new StringBuilder();
        Matcher piece = PIECE.matcher(script);
        while (piece.find()) {
            if (piece.group("end") != null) {
                keep(statement, statements);
            } else if (piece.group("comment") != null) {
                statement.append(' ');
            } else {
                statement.append(piece.group());
            }
        }
        keep(statement, statements);
        return statements;
    }

    private static void keep(StringBuilder statement, List<String> statements) {
        String text = statement.toString().strip();
        if (!text.isEmpty()) {
            statements.add(text);
        }
        statement.setLength(0);
    }
}
