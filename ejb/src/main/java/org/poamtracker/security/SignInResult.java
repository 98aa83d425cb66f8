package org.poamtracker.security;

/**
 * How an attempt to sign in ended.
 *
 * @param sessionId the id of the session that began, or 0
 * @param secondsToWait how long the account waits now (SEC-2), or 0
 */
public record SignInResult(Outcome outcome, long sessionId, long secondsToWait) {

    /** The same answer for an unknown login, a wrong password and a disabled account. */
    public enum Outcome {
        SIGNED_IN,
        MUST_CHANGE_PASSWORD,
        REFUSED,
        WAIT
    }

    static SignInResult refused() {
        return new SignInResult(Outcome.REFUSED, 0, 0);
    }

    static SignInResult waiting(long seconds) {
        return new SignInResult(Outcome.WAIT, 0, seconds);
    }

    /** Whether a session began. */
    public boolean isIn() {
        return sessionId != 0;
    }
}
