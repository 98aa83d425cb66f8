package org.poamtracker.security;

/**
 * Something that the security chain of the trail must hold (TRAIL-1, TRAIL-3). Fired by security, written by the trail.
 *
 * @param action what happened, such as {@code SIGNED_IN} or {@code REFUSED}
 * @param accountId the account it happened to, or null where it is unknown
 * @param actor the name of who did it
 * @param detail a short sentence of facts, never a secret
 * @param alone whether it is kept even when the caller's transaction rolls back
 */
public record SecurityEvent(String action, Long accountId, String actor, String detail, boolean alone) {

    /** An event that belongs to the caller's transaction. */
    public static SecurityEvent of(String action, Long accountId, String actor, String detail) {
        return new SecurityEvent(action, accountId, actor, detail, false);
    }

    /** The same, kept whatever becomes of the caller's transaction: refusals and failed sign-ins. */
    public SecurityEvent inItsOwnTransaction() {
        return new SecurityEvent(action, accountId, actor, detail, true);
    }
}
