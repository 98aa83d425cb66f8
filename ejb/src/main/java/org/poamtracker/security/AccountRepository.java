package org.poamtracker.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.poamtracker.platform.Gate;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.platform.Unique;

/** Keeps accounts. They belong to no agency: whose account somebody may administer is a matter of permission alone. */
@ApplicationScoped
@Unscoped(
        "accounts belong to the Commonwealth; only an administrator's permission opens them, and one's own is found by its id")
class AccountRepository {

    @PersistenceContext
    EntityManager em;

    @Inject
    Gate gate;

    void add(Account account) {
        em.persist(account);
        Unique.flush( // so that its id is known and a login taken meanwhile is refused here
                em, "SECURITY_ACCOUNT_LOGIN_UK", () -> new RuleViolation("security.login-taken", account.login()));
    }

    Optional<Account> byId(long id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    Optional<Account> byLogin(String login) {
        return em.createQuery("select a from Account a where a.login = :login", Account.class)
                .setParameter("login", login.strip().toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }

    /** The same row, locked until the end of the transaction, so that no failure goes uncounted. */
    Account locked(long id) {
        gate.enter("ACCOUNT", id);
        Account account = em.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(account);
        return account;
    }

    Optional<Account> ofPerson(long personId) {
        return em.createQuery("select a from Account a where a.personId = :person", Account.class)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    boolean none() {
        return em.createQuery("select a.id from Account a", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Whether one of these people has an account in use and a password to sign in with. */
    boolean anyActive(Collection<Long> people) {
        return !people.isEmpty()
                && !em.createQuery("""
                        select a.id from Account a where a.personId in :people and a.state = :state
                        and a.passwordHash is not null""", Long.class)
                        .setParameter("people", people)
                        .setParameter("state", AccountState.IN_USE)
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty();
    }

    List<Account> inUse() {
        return em.createQuery(
                        "select a from Account a where a.state = :state order by a.lastUsedAt, a.id", Account.class)
                .setParameter("state", AccountState.IN_USE)
                .getResultList();
    }
}
