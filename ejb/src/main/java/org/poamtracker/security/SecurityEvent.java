package org.poamtracker.security;

/**
 * Something that the security chain of the trail must hold (TRAIL-1, TRAIL-3). Fired by security, written by the trail.
 *
 * @param action what happened, such as {@code SIGNED_IN} or {@code REFUSED}
 * @param accountId the account of who did it, or null where nobody was signed in
 * @param actor the name of who did it
 * @param subject the account it happened to, or null where it is unknown
 * @param detail a short sentence of facts, never a secret
 * @param alone whether it is kept even when the caller's transaction rolls back
 */
public record SecurityEvent(
        String action, Long accountId, String actor, Subject subject, String detail, boolean alone) {

    /** An account, and the name by which a reader knows it. */
    public record Subject(long accountId, String name) {}

    /** An event of somebody's own account, in the caller's transaction. */
    public static SecurityEvent of(String action, Long accountId, String actor, String detail) {
        Subject self = accountId == null ? null : new Subject(accountId, actor);
        return new SecurityEvent(action, accountId, actor, self, detail, false);
    }

    /** What the caller, or the product itself where nobody calls, does to somebody's account. */
    static SecurityEvent by(CurrentUser user, String action, Account account, String detail) {
        Long accountId = user.isKnown() ? user.accountId() : null;
        String actor = user.isKnown() ? user.name() : "system";
        return new SecurityEvent(action, accountId, actor, new Subject(account.id(), account.login()), detail, false);
    }

    /** The same, kept whatever becomes of the caller's transaction: refusals and failed sign-ins. */
    public SecurityEvent inItsOwnTransaction() {
        return new SecurityEvent(action, accountId, actor, subject, detail, true);
    }
}
