package org.poamtracker.platform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Keeps rules and their arguments in one column: a line for each rule, its code first. */
public final class RuleLines {

    private static final int LONGEST = 2000;
    private static final String BETWEEN = "\u001f";
    private static final String LINE = "\u001e";

    private RuleLines() {}

    /** As many as the column takes, or null where there are none. */
    public static String write(List<RuleViolation> rules) {
        StringBuilder lines = new StringBuilder();
        for (RuleViolation rule : rules) {
            List<String> parts = new ArrayList<>(List.of(rule.code()));
            parts.addAll(texts(rule.arguments()));
            String line = (lines.isEmpty() ? "" : LINE) + String.join(BETWEEN, parts);
            if (lines.length() + line.length() > LONGEST) {
                break;
            }
            lines.append(line);
        }
        return lines.isEmpty() ? null : lines.toString();
    }

    /** Arguments as they are kept: an ISO date, {@code PoamStatus.OPEN} for a value of an enum, anything else as it is. */
    public static List<String> texts(List<Object> arguments) {
        return arguments.stream().map(RuleLines::text).toList();
    }

    private static String text(Object argument) {
        return argument instanceof Enum<?> value
                ? value.getDeclaringClass().getSimpleName() + "." + value.name()
                : Objects.toString(argument);
    }

    /** What was written, its arguments as texts. */
    public static List<RuleViolation> read(String lines) {
        if (lines == null) {
            return List.of();
        }
        return Arrays.stream(lines.split(LINE))
                .map(line -> line.split(BETWEEN, -1))
                .map(parts -> new RuleViolation(parts[0], (Object[]) Arrays.copyOfRange(parts, 1, parts.length)))
                .toList();
    }

    /** The arguments of one rule, as {@link #arguments} reads them. */
    public static String joined(List<String> arguments) {
        return String.join(BETWEEN, arguments);
    }

    /** The arguments of one rule, as they were written. */
    public static List<String> arguments(String joined) {
        return joined == null || joined.isEmpty() ? List.of() : List.of(joined.split(BETWEEN, -1));
    }
}
