package org.poamtracker.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.concurrent.Callable;
import org.apache.shiro.mgt.DefaultSecurityManager;
import org.apache.shiro.subject.SimplePrincipalCollection;
import org.apache.shiro.subject.Subject;

/** Lets work that somebody started run later with that person's permission and reach, as they are at that time. */
@ApplicationScoped
public class RunAs {

    private final DefaultSecurityManager shiro = new DefaultSecurityManager(new AccountRealm());

    /**
     * Runs the work as this account. Its appointments are asked anew, so what has ended meanwhile is refused.
     *
     * @throws Exception whatever the work throws
     */
    @ActivateRequestContext
    public <T> T account(long accountId, Callable<T> work) throws Exception {
        Subject subject = new Subject.Builder(shiro)
                .principals(new SimplePrincipalCollection(accountId, AccountRealm.NAME))
                .authenticated(true)
                .sessionCreationEnabled(false)
                .buildSubject();
        return subject.associateWith(work).call();
    }
}
