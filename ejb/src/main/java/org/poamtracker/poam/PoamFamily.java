package org.poamtracker.poam;

import java.io.Serializable;
import java.util.List;

/**
 * How an item stands in a weakness that agencies share (POAM-13), as far as its reader reaches: what is out of reach is
 * neither named nor counted.
 *
 * @param part whether it is one agency's part
 * @param parent the item that keeps the parts together, or null for who does not reach it
 * @param shared whether it keeps parts together
 * @param parts those within reach, by agency
 */
public record PoamFamily(boolean part, PoamDetail.PoamReference parent, boolean shared, List<PoamRow> parts)
        implements Serializable {

    private static final PoamFamily ALONE = new PoamFamily(false, null, false, List.of());

    /** Of an item that stands for itself. */
    static PoamFamily alone() {
        return ALONE;
    }

    /** Whether it is part of anything, or keeps anything together. */
    public boolean isAlone() {
        return !part && !shared;
    }
}
