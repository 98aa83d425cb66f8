package org.poamtracker.evidence;

import java.io.Serializable;

/** What within a record a file is pinned to. */
public record EvidencePart(Kind kind, long id) implements Serializable {

    /** The kinds of parts that take files. */
    public enum Kind {
        MILESTONE,
        REQUEST
    }

    /** The part of such a row; null for the record as a whole. */
    static EvidencePart of(Kind kind, Long id) {
        return kind == null ? null : new EvidencePart(kind, id);
    }
}
