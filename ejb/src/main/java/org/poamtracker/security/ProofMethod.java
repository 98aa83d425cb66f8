package org.poamtracker.security;

/** By what, beside the password, somebody proved who they are. */
public enum ProofMethod {
    /** A code of an authenticator app (RFC 6238). */
    TOTP,
    /** One of the codes that stand in once each for a lost app. */
    RECOVERY_CODE
}
