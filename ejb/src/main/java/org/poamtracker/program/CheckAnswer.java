package org.poamtracker.program;

/** What a version says of an element that it must have. */
public enum CheckAnswer {
    YES,
    PARTLY,
    NO,
    NOT_APPLICABLE;

    /** Whether something of it is in the document, so that one can say where. */
    boolean isThere() {
        return this == YES || this == PARTLY;
    }
}
