package org.poamtracker.workbook;

import java.util.List;
import java.util.Optional;

/** The sheets of a FedRAMP workbook that hold items. The sheet an item stands on is its only status. */
public enum SheetKind {
    /** Items still being worked. */
    OPEN("Open POA&M Items", "open"),
    /** Items that were closed. */
    CLOSED("Closed POA&M Items", "closed"),
    /** Findings about configuration, kept apart by the template. */
    CONFIGURATION("Configuration Findings", "config");

    private static final List<String> CERTAIN = List.of("poam", "item", "finding");

    private final String title;
    private final String word;

    SheetKind(String title, String word) {
        this.title = title;
        this.word = word;
    }

    /** The sheet's name in the template. */
    public String title() {
        return title;
    }

    /** The kind by a sheet's name, however it is spelled: the first of the words open, closed, config decides. */
    static Optional<SheetKind> of(String sheet) {
        String name = FedrampColumn.normal(sheet);
        SheetKind found = null;
        int first = Integer.MAX_VALUE;
        for (SheetKind kind : values()) {
            int at = name.indexOf(kind.word);
            if (at >= 0 && at < first) {
                first = at;
                found = kind;
            }
        }
        return Optional.ofNullable(found);
    }

    /** Whether a sheet of this name surely is meant, so that it may not be passed over for want of headers. */
    static boolean surely(String sheet) {
        String name = FedrampColumn.normal(sheet);
        return of(sheet).isPresent() && CERTAIN.stream().anyMatch(name::contains);
    }
}
