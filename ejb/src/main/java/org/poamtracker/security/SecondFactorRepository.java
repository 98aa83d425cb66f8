package org.poamtracker.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Keeps second factors and recovery codes. Whoever changes them has locked their account first. */
@ApplicationScoped
@Unscoped("a second factor is found by its own account, by its holder or by an administrator's permission")
class SecondFactorRepository {

    @PersistenceContext
    EntityManager em;

    /** As it was when the request began, to be shown. */
    Optional<SecondFactor> of(long accountId) {
        return Optional.ofNullable(em.find(SecondFactor.class, accountId));
    }

    /** As it is now, to be changed: nobody else changes it until the transaction ends. */
    Optional<SecondFactor> locked(Account account) {
        SecondFactor found = em.find(SecondFactor.class, account.id(), LockModeType.PESSIMISTIC_WRITE);
        if (found != null) {
            em.refresh(found);
        }
        return Optional.ofNullable(found);
    }

    /** The same; a new one where there is none yet. */
    SecondFactor lockedOrNew(Account account) {
        return locked(account).orElseGet(() -> {
            SecondFactor added = new SecondFactor(account.id());
            em.persist(added);
            return added;
        });
    }

    /** One that was not used yet, by its place in the set. */
    Optional<RecoveryCode> unusedCode(long accountId, int place) {
        return em.createQuery(
                        "select c from RecoveryCode c where c.accountId = :account and c.place = :place and c.usedAt is null",
                        RecoveryCode.class)
                .setParameter("account", accountId)
                .setParameter("place", place)
                .getResultStream()
                .findFirst();
    }

    int unusedCodes(long accountId) {
        return em.createQuery(
                        "select count(c) from RecoveryCode c where c.accountId = :account and c.usedAt is null",
                        Long.class)
                .setParameter("account", accountId)
                .getSingleResult()
                .intValue();
    }

    /** These are the codes now, and no others. */
    void replaceCodes(long accountId, List<RecoveryCode> codes) {
        em.flush();
        em.createQuery("delete from RecoveryCode c where c.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
        codes.forEach(em::persist);
    }

    /** Nothing of it is left. */
    void forget(Account account) {
        replaceCodes(account.id(), List.of());
        locked(account).ifPresent(em::remove);
    }
}
