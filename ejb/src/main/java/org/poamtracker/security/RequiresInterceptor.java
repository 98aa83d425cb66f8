package org.poamtracker.security;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import org.poamtracker.platform.RuleViolation;

/**
 * Refuses a boundary's method to who lacks what its {@link Requires} names, before it does anything. That somebody asked for
 * what is out of reach, or was never there, is kept in the trail as well (TRAIL-3): the answer does not tell which.
 */
@Requires
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class RequiresInterceptor {

    @Inject
    CurrentUser user;

    @Inject
    Event<SecurityEvent> events;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        Method method = call.getMethod();
        for (Permission permission : method.getAnnotation(Requires.class).value()) {
            user.demand(permission);
        }
        try {
            return call.proceed();
        } catch (RuleViolation violation) {
            if (violation.isUnknown()) {
                record(method, violation);
            }
            throw violation;
        }
    }

    private void record(Method method, RuleViolation violation) {
        String asked = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        events.fire(SecurityEvent.of(
                        "REFUSED",
                        user.accountId(),
                        user.name(),
                        asked + ": " + violation.code() + " " + violation.arguments())
                .inItsOwnTransaction());
    }
}
