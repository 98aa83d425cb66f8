package org.poamtracker.web.savedview;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A column of the list of items that its reader may choose; the number stands there always. */
public enum ListColumn {
    AGENCY("agency", true),
    EXTERNAL_ID("externalId", false),
    WEAKNESS("weaknessName", true),
    SEVERITY("severity", true),
    STATUS("status", true),
    STATUS_ON("statusOn", false),
    DUE("dueOn", true),
    SLIPS("slips", false),
    OWNER("ownerId", true);

    private final String field;
    private final boolean usual;

    ListColumn(String field, boolean usual) {
        this.field = field;
        this.usual = usual;
    }

    /** The key of its heading in the bundle of items, behind {@code field.}. */
    public String getField() {
        return field;
    }

    /** Whether lists have it until somebody chooses. */
    public boolean isUsual() {
        return usual;
    }

    static Set<ListColumn> usual() {
        return Arrays.stream(values())
                .filter(ListColumn::isUsual)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ListColumn.class)));
    }

    /** Those that a text names, with dots between; what it names wrongly is left out. */
    static Set<ListColumn> of(String text) {
        Set<String> named = Set.copyOf(
                Arrays.asList(text.split("\\.", -1)).stream().distinct().toList());
        return Arrays.stream(values())
                .filter(column -> named.contains(column.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ListColumn.class)));
    }

    /** These as a text that {@link #of} reads. */
    static String text(Set<ListColumn> columns) {
        return columns.stream().map(Enum::name).collect(Collectors.joining("."));
    }
}
