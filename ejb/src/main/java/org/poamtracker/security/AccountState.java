package org.poamtracker.security;

/** Whether an account can be signed in with. */
public enum AccountState {
    IN_USE,
    DISABLED
}
