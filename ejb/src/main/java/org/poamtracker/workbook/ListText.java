package org.poamtracker.workbook;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads cells that hold several things. Each is kept once, in the order of the cell. */
final class ListText {

    private static final Pattern LINE = Pattern.compile("[\\n;]");
    private static final Pattern ANY = Pattern.compile("[\\n;,]");
    private static final Pattern CVE =
            Pattern.compile("(?:CVE)?[\\s_-]*(\\d{4})\\s*-\\s*(\\d{4,19})", Pattern.CASE_INSENSITIVE);
    private static final Pattern DASH = Pattern.compile("[\u2010-\u2015\u2212]");
    private static final Pattern CVE_SEPARATOR = Pattern.compile("[\\n;,/|]|(?<=\\d)\\s+(?=CVE|\\d{4}-)|\\band\\b|&");

    private ListText() {}

    /** One entry a line, or separated by semicolons. */
    static List<String> lines(String cell) {
        return split(LINE, cell);
    }

    /** Separated by lines, semicolons or commas. */
    static List<String> entries(String cell) {
        return split(ANY, cell);
    }

    /**
     * Vulnerability numbers as CVE-2021-44228, whatever their case and dashes.
     *
     * @param invalid told of an entry that is none
     */
    static List<String> cves(String cell, Consumer<String> invalid) {
        Set<String> numbers = new LinkedHashSet<>();
        for (String entry : split(CVE_SEPARATOR, DASH.matcher(cell).replaceAll("-"))) {
            Matcher cve = CVE.matcher(entry);
            if (cve.matches()) {
                numbers.add("CVE-" + cve.group(1) + "-" + cve.group(2));
            } else {
                invalid.accept(entry);
            }
        }
        return List.copyOf(numbers);
    }

    /** A control as NIST writes it, AC-2(1), where it is one; anything else as it stands. */
    static String control(String entry) {
        String upper = entry.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
        return upper.matches("[A-Z]{2}-\\d{1,2}(\\(\\d{1,2}\\)|\\([A-Z]\\))*") ? upper : entry;
    }

    private static List<String> split(Pattern separator, String cell) {
        return separator
                .splitAsStream(cell)
                .map(NumberedText::oneLine)
                .filter(entry -> !entry.isEmpty())
                .distinct()
                .toList();
    }
}
