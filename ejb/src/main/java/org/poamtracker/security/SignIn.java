package org.poamtracker.security;

/**
 * What somebody says to sign in.
 *
 * @param address where the request came from
 * @param agent the browser, as it calls itself
 */
public record SignIn(String login, String password, String address, String agent) {

    @Override
    public String toString() {
        return "SignIn of somebody from " + address; // never the password, nor a login that may be one
    }
}
