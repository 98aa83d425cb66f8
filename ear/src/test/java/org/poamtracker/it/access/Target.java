package org.poamtracker.it.access;

import java.util.EnumSet;
import java.util.Set;

/** On whose data a cell of the table allows something: a letter each. */
public enum Target {
    /** An item of DTA that nobody but its ISO has to do with. */
    DTA('D', "DTA", "iso.dta", "scio.eohhs", null),
    /** An item of DTA, assigned to {@code staff.dta}. */
    STAFF('S', "DTA", "iso.dta", "scio.eohhs", "staff.dta"),
    /** An item of DOR, in another secretariat. */
    DOR('R', "DOR", "iso.dor", "scio.anf", null),
    /** An item of DOR, assigned to {@code mixed.dta}. */
    ASSIGNED('A', "DOR", "iso.dor", "scio.anf", "mixed.dta"),
    /** An item of DPH, another agency of DTA's secretariat. */
    DPH('P', "DPH", "matrix.dph", "scio.eohhs", null),
    /** An item of DCR, whose secretariat has no CIO. */
    VACANT('V', "DCR", "matrix.dcr", "compliance", null),
    /** What is the caller's own. */
    MINE('O', null, null, null, null),
    /** What is somebody else's own. */
    THEIRS('X', null, null, null, null),
    /** Something that has no place. */
    ANY('y', null, null, null, null),
    /** What was never there. */
    NOWHERE('0', "DTA", "iso.dta", null, null);

    /** Items, an agency's each, assigned or not. */
    public static final Set<Target> ITEMS = EnumSet.of(DTA, STAFF, DOR, ASSIGNED, DPH, VACANT);

    /** Agencies. */
    public static final Set<Target> AGENCIES = EnumSet.of(DTA, DOR, DPH, VACANT);

    private final char letter;
    private final String agency;
    private final String writer;
    private final String decider;
    private final String assignee;

    Target(char letter, String agency, String writer, String decider, String assignee) {
        this.letter = letter;
        this.agency = agency;
        this.writer = writer;
        this.decider = decider;
        this.assignee = assignee;
    }

    char letter() {
        return letter;
    }

    String agency() {
        return agency;
    }

    /** Who writes items there. */
    String writer() {
        return writer;
    }

    /** Who heads the agency. */
    String head() {
        return switch (agency) {
            case "DTA" -> "head.dta";
            case "DOR" -> "head.dor";
            case "DPH" -> "matrix.head.dph";
            default -> "matrix.head.dcr";
        };
    }

    /** Who opens them. */
    String decider() {
        return decider;
    }

    /** Whom they are assigned to besides, or null. */
    String assignee() {
        return assignee;
    }

    boolean exists() {
        return this != NOWHERE;
    }
}
