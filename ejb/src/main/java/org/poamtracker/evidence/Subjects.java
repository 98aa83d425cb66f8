package org.poamtracker.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Permission;

/** The records that take files, asked of their own features, within the caller's reach. */
@ApplicationScoped
class Subjects {

    @Inject
    @Any
    Instance<EvidenceSubject> kinds;

    @Inject
    CurrentUser user;

    /** The record, if it lies within the reach of this permission. */
    Optional<Subject> within(String type, long id, Permission permission) {
        return ask(type, kind -> kind.find(id, user.scope(permission)));
    }

    /** The same. @throws RuleViolation {@code evidence.unknown-subject} where it does not */
    Subject known(String type, long id, Permission permission) {
        return within(type, id, permission).orElseThrow(() -> new RuleViolation("evidence.unknown-subject", id));
    }

    /** The record of a file that is to be taken away. */
    Optional<Subject> claim(String type, long id, Permission permission) {
        return ask(type, kind -> kind.claim(id, user.scope(permission)));
    }

    private Optional<Subject> ask(String type, Function<EvidenceSubject, Optional<Subject>> question) {
        return kinds.stream()
                .filter(kind -> kind.type().equals(type))
                .findFirst()
                .flatMap(question);
    }
}
