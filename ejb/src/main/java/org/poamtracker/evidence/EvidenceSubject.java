package org.poamtracker.evidence;

import java.util.Optional;
import org.poamtracker.security.Permission;
import org.poamtracker.security.Scope;

/**
 * A kind of record that takes files. A CDI bean of that record's feature: it alone knows what lies within a scope, so files
 * are reached exactly where their record is (POAM-15).
 */
public interface EvidenceSubject {

    /** The kind's name, upper case, as in the trail: {@code POAM}. */
    String type();

    /** What somebody may who reads its files. */
    Permission viewing();

    /** What somebody may who attaches files, and takes back their own. */
    Permission adding();

    /** What somebody may who changes the files of others. */
    Permission editing();

    /** The record, if it lies within the scope. */
    Optional<Subject> find(long id, Scope scope);

    /**
     * The same, for taking a file away: any change of the record's state that is under way beside this transaction must fail
     * or come after it, so that nothing is closed on a file that is just going (POAM-8).
     */
    Optional<Subject> claim(long id, Scope scope);

    /**
     * The record whose history tells what happens to this one's files; empty for its own. It asks for no reach: who tells has
     * found the file.
     */
    default Optional<FileHistory> history(long id) {
        return Optional.empty();
    }

    /** Whether a record has such a part. */
    default boolean holds(long id, EvidencePart part) {
        return false;
    }
}
