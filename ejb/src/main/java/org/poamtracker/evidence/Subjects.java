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

    /** What is to be done with a record's files: each kind of record says which permission that needs. */
    @FunctionalInterface
    interface Purpose {
        Permission of(EvidenceSubject kind);
    }

    @Inject
    @Any
    Instance<EvidenceSubject> kinds;

    @Inject
    CurrentUser user;

    /** The record, if it lies within the caller's reach for this purpose. */
    Optional<Subject> within(String type, long id, Purpose purpose) {
        return ask(type, kind -> kind.find(id, user.scope(purpose.of(kind))));
    }

    /** The same. @throws RuleViolation {@code evidence.unknown-subject} where it does not */
    Subject known(String type, long id, Purpose purpose) {
        return within(type, id, purpose).orElseThrow(() -> new RuleViolation("evidence.unknown-subject", id));
    }

    /** The record of a file that is to be taken away. */
    Optional<Subject> claim(String type, long id) {
        return ask(type, kind -> kind.claim(id, user.scope(kind.adding())));
    }

    /** Refuses a part that is none of the record's. @throws RuleViolation {@code evidence.unknown-part} */
    void demandPart(String type, long id, EvidencePart part) {
        if (part != null && kinds.stream().noneMatch(kind -> kind.type().equals(type) && kind.holds(id, part))) {
            throw new RuleViolation("evidence.unknown-part", part.id());
        }
    }

    /** The record whose history tells what happens to a file. */
    FileHistory history(EvidenceFile file) {
        return ask(file.subjectType(), kind -> kind.history(file.subjectId()))
                .orElseGet(() -> new FileHistory(file.subjectType(), file.subjectId(), file.subjectName()));
    }

    private <T> Optional<T> ask(String type, Function<EvidenceSubject, Optional<T>> question) {
        return kinds.stream()
                .filter(kind -> kind.type().equals(type))
                .findFirst()
                .flatMap(question);
    }
}
