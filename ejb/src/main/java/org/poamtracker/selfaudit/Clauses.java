package org.poamtracker.selfaudit;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Citations as people write them in one line: {@code EO 504 s.5; 201 CMR 17.03(2)(a)}. */
final class Clauses {

    /** What the citations of one instrument begin with; the first that fits. */
    private static final List<String> INSTRUMENTS = List.of(
            "EO 504",
            "Policy",
            "201 CMR 17.03",
            "201 CMR 17.04",
            "M.G.L. c.66A",
            "M.G.L. c.93H",
            "M.G.L. c.93I",
            "M.G.L. c.30");

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int WIDTH = 6;

    private Clauses() {}

    /** Each of them, in the order written, none twice. */
    static List<String> of(String line) {
        return line == null
                ? List.of()
                : Arrays.stream(line.split("[;\\n]"))
                        .map(one -> one.strip().replaceAll("\\s+", " "))
                        .filter(one -> !one.isEmpty())
                        .distinct()
                        .toList();
    }

    /** In one line; null for none. */
    static String join(Collection<String> clauses) {
        return clauses.isEmpty() ? null : String.join("; ", clauses);
    }

    /** The instrument that a citation names: what stands before its clause. */
    static String instrument(String citation) {
        return INSTRUMENTS.stream()
                .filter(citation::startsWith)
                .findFirst()
                .orElseGet(() -> citation.contains(" ") ? citation.substring(0, citation.indexOf(' ')) : citation);
    }

    /** By instrument and number: 1.9 comes before 1.10. */
    static Comparator<String> order() {
        return Comparator.comparing(Clauses::padded);
    }

    private static String padded(String citation) {
        Matcher numbers = NUMBER.matcher(citation);
        return numbers.replaceAll(
                found -> "0".repeat(Math.max(0, WIDTH - found.group().length())) + found.group());
    }
}
