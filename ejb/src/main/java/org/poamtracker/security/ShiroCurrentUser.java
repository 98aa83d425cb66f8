package org.poamtracker.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.UnavailableSecurityManagerException;
import org.apache.shiro.subject.Subject;

/** Asks the Shiro subject bound to this thread who calls, and the request's {@link Caller} what that person holds today. */
@ApplicationScoped
class ShiroCurrentUser implements CurrentUser {

    @Inject
    Caller caller;

    @Inject
    Event<SecurityEvent> events;

    @Override
    public boolean isKnown() {
        return known().isPresent();
    }

    @Override
    public long accountId() {
        return demandKnown().accountId();
    }

    @Override
    public long personId() {
        return demandKnown().personId();
    }

    @Override
    public String name() {
        return known().map(Caller.Known::name).orElse("nobody");
    }

    @Override
    public Set<Role> roles() {
        return known().map(Caller.Known::roles).orElse(Set.of());
    }

    @Override
    public boolean may(Permission permission) {
        return known().isPresent() && SecurityUtils.getSubject().isPermitted(permission.name());
    }

    @Override
    public Scope scope(Permission permission) {
        return known().map(found -> found.scope(permission)).orElse(Scope.of());
    }

    @Override
    public void demand(Permission permission) {
        if (!may(permission)) {
            Long account = known().map(Caller.Known::accountId).orElse(null);
            events.fire(SecurityEvent.of("REFUSED", account, name(), "lacks " + permission)
                    .inItsOwnTransaction());
            throw new AccessDenied(name(), permission);
        }
    }

    private Caller.Known demandKnown() {
        return known().orElseThrow(() -> new AccessDenied("nobody", Permission.OWN));
    }

    private Optional<Caller.Known> known() {
        return principal().map(caller::of).filter(Caller.Known::isInUse);
    }

    private static Optional<Long> principal() {
        try {
            Subject subject = SecurityUtils.getSubject();
            return subject.isAuthenticated() && subject.getPrincipal() instanceof Long id
                    ? Optional.of(id)
                    : Optional.empty();
        } catch (UnavailableSecurityManagerException nobodyCalls) {
            return Optional.empty(); // a timer or the start of the server
        }
    }
}
