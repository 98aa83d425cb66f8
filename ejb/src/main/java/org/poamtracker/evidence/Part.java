package org.poamtracker.evidence;

import java.util.List;
import java.util.Locale;
import org.poamtracker.platform.RuleViolation;

/** What a part of an office file may be: neither a macro nor a control, and no archive or program packed into it. */
final class Part {

    private static final List<String> MACROS =
            List.of("vbaproject", "vbadata", "macrosheets/", "/activex/", "wordbasic");
    private static final List<String> CHART_DATA = List.of("docx", "xlsx", "pptx");
    private static final List<String> ARCHIVES_AND_PROGRAMS =
            List.of("PK\3\4", "Rar!", "7z\u00BC\u00AF", "MZ", "\u007FELF", "\u00D0\u00CF\u0011\u00E0");

    private Part() {}

    /** @throws RuleViolation {@code evidence.macro}, {@code evidence.embedded} */
    static void checkName(String part) {
        String name = "/" + part.toLowerCase(Locale.ROOT);
        if (MACROS.stream().anyMatch(name::contains)) {
            throw new RuleViolation("evidence.macro", part);
        }
        if (name.contains("/embeddings/") && !name.endsWith("/") && !isChartData(name)) {
            throw new RuleViolation("evidence.embedded", part);
        }
    }

    /** @throws RuleViolation {@code evidence.virus}, {@code evidence.embedded} */
    static void checkBeginning(String part, String beginning) {
        if (TestVirus.startsHere(beginning)) {
            throw new RuleViolation("evidence.virus");
        }
        String name = "/" + part.toLowerCase(Locale.ROOT);
        boolean chartData = name.contains("/embeddings/") && isChartData(name) && beginning.startsWith("PK");
        if (!chartData && ARCHIVES_AND_PROGRAMS.stream().anyMatch(beginning::startsWith)) {
            throw new RuleViolation("evidence.embedded", part);
        }
    }

    /** The table behind a chart lies in the file as a file of its own; it is not opened here, and has no macros by its name. */
    private static boolean isChartData(String name) {
        return CHART_DATA.contains(name.substring(name.lastIndexOf('.') + 1));
    }
}
