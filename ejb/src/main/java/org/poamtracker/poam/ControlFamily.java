package org.poamtracker.poam;

/** The families of controls of NIST SP 800-53, which the Commonwealth's standards name theirs after. */
public enum ControlFamily {
    AC,
    AT,
    AU,
    CA,
    CM,
    CP,
    IA,
    IR,
    MA,
    MP,
    PE,
    PL,
    PM,
    PS,
    PT,
    RA,
    SA,
    SC,
    SI,
    SR,
    /** Of items that name no control. */
    NONE
}
