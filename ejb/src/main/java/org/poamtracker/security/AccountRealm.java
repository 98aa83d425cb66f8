package org.poamtracker.security;

import jakarta.enterprise.inject.spi.CDI;
import java.util.stream.Stream;
import org.apache.shiro.authc.AuthenticationInfo;
import org.apache.shiro.authc.AuthenticationToken;
import org.apache.shiro.authc.SimpleAuthenticationInfo;
import org.apache.shiro.authc.credential.AllowAllCredentialsMatcher;
import org.apache.shiro.authz.AuthorizationInfo;
import org.apache.shiro.authz.SimpleAuthorizationInfo;
import org.apache.shiro.realm.AuthorizingRealm;
import org.apache.shiro.subject.PrincipalCollection;

/**
 * Our accounts, as Shiro sees them. The principal is the account's id and nothing else, so that a session holds nothing
 * that could grow old. Permissions are asked for at every call; nothing is cached here.
 *
 * <p>The password is checked before Shiro is asked ({@link SignInService}), because a wrong one must be counted in the
 * database and take as long as one for an unknown account: the only token taken is {@link SignedInToken}.
 */
public class AccountRealm extends AuthorizingRealm {

    static final String NAME = "accounts";

    /** Made by Shiro's configuration and by {@link RunAs}. */
    @SuppressWarnings("this-escape") // how Shiro makes a realm
    public AccountRealm() {
        setName(NAME);
        setCachingEnabled(false);
        setAuthenticationTokenClass(SignedInToken.class);
        setCredentialsMatcher(new AllowAllCredentialsMatcher());
    }

    @Override
    protected AuthenticationInfo doGetAuthenticationInfo(AuthenticationToken token) {
        return new SimpleAuthenticationInfo(((SignedInToken) token).accountId(), "", NAME);
    }

    /** Asked dozens of times a page: our permissions are plain names, and no text is taken apart to compare them. */
    @Override
    public boolean isPermitted(PrincipalCollection principals, String permission) {
        return caller(principals).holds(Permission.valueOf(permission));
    }

    @Override
    protected AuthorizationInfo doGetAuthorizationInfo(PrincipalCollection principals) {
        SimpleAuthorizationInfo info = new SimpleAuthorizationInfo();
        Caller.Known caller = caller(principals);
        Stream.of(Permission.values())
                .filter(caller::holds)
                .map(Permission::name)
                .forEach(info::addStringPermission);
        return info;
    }

    private static Caller.Known caller(PrincipalCollection principals) {
        return CDI.current().select(Caller.class).get().of((Long) principals.getPrimaryPrincipal());
    }
}
