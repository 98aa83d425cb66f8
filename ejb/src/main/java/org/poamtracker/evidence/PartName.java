package org.poamtracker.evidence;

import java.util.List;
import java.util.Locale;
import org.poamtracker.platform.RuleViolation;

/** What the parts of an office file may be called: the names of macros, controls and packed-in objects are refused. */
final class PartName {

    private static final List<String> MACROS =
            List.of("vbaproject", "vbadata", "macrosheets/", "/activex/", "wordbasic");
    private static final List<String> PACKED_IN = List.of("docx", "xlsx", "pptx"); // the data behind a chart

    private PartName() {}

    static void check(String part) {
        String name = "/" + part.toLowerCase(Locale.ROOT);
        if (MACROS.stream().anyMatch(name::contains)) {
            throw new RuleViolation("evidence.macro", part);
        }
        boolean chartData = PACKED_IN.contains(name.substring(name.lastIndexOf('.') + 1));
        if (name.contains("/embeddings/") && !name.endsWith("/") && !chartData) {
            throw new RuleViolation("evidence.embedded", part);
        }
    }
}
