package org.poamtracker.security;

import java.util.Set;

/** The caller, as the domain sees it. Answers hold for the current request and are never kept longer. */
public interface CurrentUser {

    /** Whether somebody is signed in with an account in use. */
    boolean isKnown();

    /** The account's id. @throws AccessDenied when nobody is signed in */
    long accountId();

    /** The person behind the account. @throws AccessDenied when nobody is signed in */
    long personId();

    /** The person's full name, or {@code "nobody"}. */
    String name();

    /** The roles of the appointments in force today. */
    Set<Role> roles();

    /** Whether some appointment in force today holds this. */
    boolean may(Permission permission);

    /**
     * On whose data the caller may do this: the union of the appointments in force today whose role holds the permission.
     * An ISO of one agency who contributes in another must not edit there.
     */
    Scope scope(Permission permission);

    /** Refuses who lacks this, and has the refusal recorded. @throws AccessDenied when the caller lacks it */
    void demand(Permission permission);
}
