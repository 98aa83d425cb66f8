package org.poamtracker.security;

import java.io.Serializable;

/** On whose data something may be done. A {@link Scope} is a union of these; each repository says by which columns each kind reaches it. */
public sealed interface Reach extends Serializable {

    /** Every agency's. */
    record Commonwealth() implements Reach {}

    /** Those of all agencies of one secretariat, whichever they are today. */
    record Secretariat(long secretariatId) implements Reach {}

    /** One agency's. */
    record Agency(long agencyId) implements Reach {}

    /** Only what is assigned to this person in this agency. */
    record AssignedTo(long personId, long agencyId) implements Reach {}

    /** Only what concerns the contracts of one outside organization. */
    record Contracts(long organizationId) implements Reach {}

    /** Sums over everything, never a single record. */
    record TotalsOnly() implements Reach {}
}
