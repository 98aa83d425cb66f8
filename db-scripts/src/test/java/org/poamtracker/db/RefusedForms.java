package org.poamtracker.db;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.Token;

/**
 * Words and turns that H2 takes and the grammar does not object to, although Oracle 19c refuses them or means something
 * else by them. They are looked for between the tokens of a statement, so a string or a comment may say anything.
 */
final class RefusedForms {

    private static final Map<Pattern, String> FORMS = forms();

    /** Rows that are paged, gathered or come from an inline view cannot be locked. */
    private static final Pattern UNLOCKABLE = Pattern.compile(
            " (FETCH (FIRST|NEXT)|OFFSET|FROM \\[\\]|SELECT DISTINCT|GROUP BY|UNION|MINUS|INTERSECT) .*FOR UPDATE ");

    private RefusedForms() {}

    /** What is refused among the tokens of one statement. */
    static List<String> in(List<Token> tokens) {
        String text = text(tokens);
        List<String> problems = new ArrayList<>();
        FORMS.forEach((form, why) -> {
            Matcher found = form.matcher(text);
            if (found.find()) {
                problems.add(found.group().strip() + ": " + why);
            }
        });
        if (UNLOCKABLE.matcher(outermost(text)).find()) {
            problems.add("FOR UPDATE: ORA-02014; choose the keys in a subquery and lock the rows of a table by key");
        }
        return problems;
    }

    /** The text with everything between brackets left out. */
    private static String outermost(String text) {
        String outer = text;
        for (String before = ""; !before.equals(outer); ) {
            before = outer;
            outer = outer.replaceAll("\\([^()]*\\)", "[]");
        }
        return outer;
    }

    private static Map<Pattern, String> forms() {
        Map<String, String> forms = new LinkedHashMap<>();
        forms.put("(TRUE|FALSE|BOOLEAN)", "there is no boolean before 23ai; use NUMBER(1) with 0 and 1");
        forms.put("(AUTO_INCREMENT|IDENTITY)", "keys come from a named sequence");
        forms.put("IF (NOT )?EXISTS", "not before 23ai");
        forms.put("LIMIT", "use FETCH FIRST n ROWS ONLY");
        forms.put("ILIKE", "use UPPER(x) LIKE");
        forms.put("(=|<>|!=|LIKE|ESCAPE) ''", "the empty string is null and equals nothing; use IS NULL");
        forms.put("(%|&&)", "not an Oracle operator");
        forms.put("GRANT ALL", "on Oracle that includes ALTER and INDEX; name what is granted");
        forms.put(";", "JDBC takes one statement, without a semicolon");
        Map<Pattern, String> compiled = new LinkedHashMap<>();
        forms.forEach((form, why) -> compiled.put(Pattern.compile("(?<= )" + form + "(?= )"), why));
        return compiled;
    }

    /** The statement in capitals with one blank between tokens, filled strings and quoted names masked. */
    private static String text(List<Token> tokens) {
        var text = new StringBuilder(" ");
        for (Token token : tokens) {
            if (token.getChannel() == Token.DEFAULT_CHANNEL && token.getType() != Token.EOF) {
                text.append(masked(token.getText())).append(' ');
            }
        }
        return text.toString();
    }

    private static String masked(String token) {
        if (token.startsWith("\"")) {
            return "\"name\"";
        }
        return token.startsWith("'") && token.length() > 2 ? "'text'" : token.toUpperCase(Locale.ROOT);
    }
}
