package org.poamtracker.library;

/** The word by which a requirement obliges. It is kept as the instrument has it and never put into other words (LIB-8). */
public enum Duty {
    SHALL,
    MUST,
    SHOULD,
    MAY,
    /** It says what something is, and asks for nothing. */
    NONE
}
