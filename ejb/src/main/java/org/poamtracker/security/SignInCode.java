package org.poamtracker.security;

/**
 * What somebody says after the password where a second factor is asked for.
 *
 * @param ticket what {@link SignInService#signIn} gave
 * @param code of the app, or a recovery code
 * @param address where the request came from
 * @param agent the browser, as it calls itself
 */
public record SignInCode(String ticket, String code, String address, String agent) {

    @Override
    public String toString() {
        return "code of somebody from " + address; // never the code, which may still be good
    }
}
