package org.poamtracker.poam;

import java.time.LocalDate;

/** What a list of items can be sorted by; each has indexes of its own, and the item's id settles what is equal. */
public enum PoamSort {
    DUE("DUE_ON", true) {
        @Override
        Comparable<?> key(String text) {
            return LocalDate.parse(text);
        }
    },
    SEVERITY("SEVERITY_RANK", true) {
        @Override
        Comparable<?> key(String text) {
            return Integer.valueOf(text);
        }
    },
    NUMBER("NUMBER_SORT", true) {
        @Override
        Comparable<?> key(String text) {
            return text;
        }
    },
    STATUS_DATE("STATUS_ON", false) {
        @Override
        Comparable<?> key(String text) {
            return LocalDate.parse(text);
        }
    };

    private final String column;
    private final boolean ascendingFirst;

    PoamSort(String column, boolean ascendingFirst) {
        this.column = column;
        this.ascendingFirst = ascendingFirst;
    }

    /** The column of POAM behind it. */
    String column() {
        return column;
    }

    /** Whether readers expect the lowest value first: the nearest date, the worst severity (its rank is the lowest). */
    public boolean isAscendingFirst() {
        return ascendingFirst;
    }

    /** A value of the column, from the text that a cursor carries. @throws RuntimeException when it is none */
    abstract Comparable<?> key(String text);
}
