package org.poamtracker.library;

/** Where a wording comes from. */
public enum Origin {
    /** A file that comes with the product. */
    PACK,
    /** A file that somebody brought in. */
    IMPORT,
    /** Somebody wrote it here. */
    PERSON
}
