package org.poamtracker.security;

import org.apache.shiro.authc.AuthenticationToken;

/** Tells Shiro that {@link SignInService} has checked this account's password. Package-private: nobody else can say so. */
record SignedInToken(long accountId) implements AuthenticationToken {

    @Override
    public Object getPrincipal() {
        return accountId;
    }

    @Override
    public Object getCredentials() {
        return "";
    }
}
