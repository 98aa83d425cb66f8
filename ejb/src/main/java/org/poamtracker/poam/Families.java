package org.poamtracker.poam;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which families of controls (NIST SP 800-53) a text of controls names: {@code AC-2(3); SI-2} names AC and SI. */
final class Families {

    /** Stands for items that name no control. */
    static final String NONE = ControlFamily.NONE.name();

    private static final Set<String> KNOWN = Arrays.stream(ControlFamily.values())
            .filter(family -> family != ControlFamily.NONE)
            .map(Enum::name)
            .collect(toUnmodifiableSet());
    private static final Pattern CONTROL = Pattern.compile("\\b([A-Z]{2})-\\d");

    private Families() {}

    /** The families, by name; empty where none is named. */
    static SortedSet<String> of(String controls) {
        SortedSet<String> families = new TreeSet<>();
        Matcher named = CONTROL.matcher(controls == null ? "" : controls.toUpperCase(Locale.ROOT));
        while (named.find()) {
            if (KNOWN.contains(named.group(1))) {
                families.add(named.group(1));
            }
        }
        return families;
    }

    /** As a column keeps them: {@code ,AC,SI,}; null where none is named. */
    static String column(String controls) {
        Set<String> families = of(controls);
        return families.isEmpty() ? null : "," + String.join(",", families) + ",";
    }
}
