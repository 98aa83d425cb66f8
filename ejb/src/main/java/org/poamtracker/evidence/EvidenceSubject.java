package org.poamtracker.evidence;

import java.util.Optional;
import org.poamtracker.security.Scope;

/**
 * A kind of record that takes files. A CDI bean of that record's feature: it alone knows what lies within a scope, so files
 * are reached exactly where their record is (POAM-15).
 */
public interface EvidenceSubject {

    /** The kind's name, upper case, as in the trail: {@code POAM}. */
    String type();

    /** The record, if it lies within the scope. */
    Optional<Subject> find(long id, Scope scope);

    /**
     * The same, for taking a file away: any change of the record's state that is under way beside this transaction must fail
     * or come after it, so that nothing is closed on a file that is just going (POAM-8).
     */
    Optional<Subject> claim(long id, Scope scope);
}
