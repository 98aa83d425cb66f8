package org.poamtracker.poam;

/**
 * What every register prints of an item; what it has not is null.
 *
 * @param responsible the responsible unit, office or person
 */
public record ReportedLine(
        String secretariat,
        String agency,
        String number,
        String weakness,
        Severity severity,
        PoamStatus status,
        String responsible) {}
