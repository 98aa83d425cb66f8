package org.poamtracker.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a library file apart into its headings, and remembers on which line everything stood. */
final class LibraryBlocks {

    private static final Pattern HEADING = Pattern.compile("(#{1,8}) (.*)");
    private static final Pattern LINE = Pattern.compile("([a-z ]{2,20}): ?(.*)");
    private static final Set<String> KEYS = Set.of(
            "code",
            "short",
            "kind",
            "issuer",
            "link",
            "in force",
            "superseded by",
            "adopted",
            "applies",
            "source",
            "catalogue",
            "duty",
            "words",
            "from");

    private final String name;
    private final String[] lines;
    private final List<Block> blocks = new ArrayList<>();
    private final List<LibraryFault> faults = new ArrayList<>();
    private int at;

    private LibraryBlocks(String name, String text) {
        this.name = name;
        this.lines = text.replace("\uFEFF", "").replace("\r\n", "\n").split("\n", -1);
    }

    static LibraryBlocks of(String name, String text) {
        LibraryBlocks read = new LibraryBlocks(name, text);
        read.read();
        return read;
    }

    /** Every heading in the order of the file. */
    List<Block> all() {
        return blocks;
    }

    /** What is wrong so far; readers add what else they find. */
    List<LibraryFault> faults() {
        return faults;
    }

    String place(int line) {
        return name + ", line " + line;
    }

    LibraryFault fault(int line, String code, Object... arguments) {
        return LibraryFault.at(place(line), code, arguments);
    }

    private void read() {
        while (at < lines.length) {
            Matcher heading = HEADING.matcher(lines[at].stripTrailing());
            if (heading.matches()) {
                block(heading.group(1).length(), heading.group(2));
            } else {
                if (!lines[at].isBlank()) {
                    faults.add(fault(at + 1, "library.text-before-heading"));
                }
                at++;
            }
        }
    }

    private void block(int depth, String heading) {
        int line = ++at;
        int bar = heading.indexOf(" | ");
        if (bar < 1 || heading.substring(bar + 3).isBlank()) {
            faults.add(fault(line, "library.text-heading"));
        }
        String citation = bar < 0 ? heading.strip() : heading.substring(0, bar).strip();
        if (citation.length() > 120) {
            faults.add(fault(line, "library.text-long", "citation", 120));
        }
        Map<String, String> values = new HashMap<>();
        Map<String, Integer> places = new HashMap<>();
        keys(values, places);
        String title = bar < 0 ? citation : heading.substring(bar + 3).strip();
        blocks.add(new Block(depth, line, citation, title, values, places, text()));
    }

    /** The lines up to the first blank one. */
    private void keys(Map<String, String> values, Map<String, Integer> places) {
        for (; at < lines.length && !lines[at].isBlank() && !isHeading(lines[at]); at++) {
            Matcher said = LINE.matcher(lines[at].strip());
            String key = said.matches() ? said.group(1) : "";
            if (!KEYS.contains(key)) {
                faults.add(fault(at + 1, "library.text-key", key.isEmpty() ? lines[at].strip() : key));
            } else if (values.put(key, said.group(2).strip()) != null) {
                faults.add(fault(at + 1, "library.text-key-twice", key));
            } else {
                places.put(key, at + 1);
            }
        }
    }

    /** The paragraphs up to the next heading, each on one line; null where there is none. */
    private String text() {
        StringBuilder text = new StringBuilder();
        boolean within = false;
        for (; at < lines.length && !isHeading(lines[at]); at++) {
            String line = lines[at].strip();
            if (!line.isEmpty()) {
                text.append(within ? " " : text.isEmpty() ? "" : "\n\n").append(line);
            }
            within = !line.isEmpty();
        }
        return text.isEmpty() ? null : text.toString();
    }

    private static boolean isHeading(String line) {
        return HEADING.matcher(line.stripTrailing()).matches();
    }
}
