package org.poamtracker.security;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Refuses a boundary's method to who lacks what its {@link Requires} names, before a transaction is opened. */
@Requires
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class RequiresInterceptor {

    @Inject
    CurrentUser user;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        for (Permission permission :
                call.getMethod().getAnnotation(Requires.class).value()) {
            user.demand(permission);
        }
        return call.proceed();
    }
}
