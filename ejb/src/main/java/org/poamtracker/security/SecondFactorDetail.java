package org.poamtracker.security;

import java.time.Instant;

/**
 * The caller's own second factor.
 *
 * @param since when it was set up, or null
 * @param recoveryCodes how many recovery codes were not used yet
 * @param demanded whether the caller's appointments demand it (SEC-4)
 * @param pending what is being set up, or null
 */
public record SecondFactorDetail(Instant since, int recoveryCodes, boolean demanded, Pending pending) {

    /**
     * A secret that counts for nothing until a code of it is said.
     *
     * @param secret in base 32, for typing
     * @param address {@code otpauth://…}, for a QR code
     */
    public record Pending(String secret, String address) {

        @Override
        public String toString() {
            return "a second factor that is being set up"; // never the secret
        }
    }

    /** Whether a code is asked for at sign-in. */
    public boolean isSet() {
        return since != null;
    }
}
