package org.poamtracker.security;

/**
 * How an attempt to sign in ended.
 *
 * @param sessionId the id of the session that began, or 0
 * @param secondsToWait how long the account waits now (SEC-2), or 0
 * @param ticket what the code is said with, where one is asked for; else null
 */
public record SignInResult(Outcome outcome, long sessionId, long secondsToWait, String ticket) {

    /** The same answer for an unknown login, a wrong password and a disabled account. */
    public enum Outcome {
        SIGNED_IN,
        MUST_CHANGE_PASSWORD,
        /** The password was right and the account has a second factor (SEC-4): no session began. */
        CODE_ASKED,
        REFUSED,
        WAIT,
        /** The time to say a code is over, or the account has changed meanwhile. */
        START_AGAIN
    }

    static SignInResult refused() {
        return new SignInResult(Outcome.REFUSED, 0, 0, null);
    }

    static SignInResult waiting(long seconds) {
        return new SignInResult(Outcome.WAIT, 0, seconds, null);
    }

    static SignInResult codeAsked(String ticket) {
        return new SignInResult(Outcome.CODE_ASKED, 0, 0, ticket);
    }

    static SignInResult startAgain() {
        return new SignInResult(Outcome.START_AGAIN, 0, 0, null);
    }

    /** Whether a session began. */
    public boolean isIn() {
        return sessionId != 0;
    }

    @Override
    public String toString() {
        return "SignInResult[outcome=" + outcome + ", sessionId=" + sessionId + ", secondsToWait=" + secondsToWait
                + "]"; // never the ticket
    }
}
