package org.poamtracker.evidence;

import java.util.List;

/**
 * A file as its own page shows it.
 *
 * @param file the version that was asked for
 * @param kind what its content is
 * @param subjectType the kind of record that it is about
 * @param subjectId the record
 * @param subjectName by which people know the record
 * @param latest whether no other version has replaced it
 * @param changeable whether the reader may replace it or give it to somebody else
 * @param keep its owner and expiry, to be changed
 * @param people who may answer for it; empty where the reader cannot choose
 * @param versions all of them, the latest first
 */
public record EvidenceDetail(
        EvidenceRow file,
        FileKind kind,
        String subjectType,
        long subjectId,
        String subjectName,
        boolean latest,
        boolean changeable,
        KeepFile keep,
        List<Person> people,
        List<EvidenceRow> versions) {

    /** Somebody who may answer for a file. */
    public record Person(long id, String name) {}
}
