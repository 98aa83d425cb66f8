package org.poamtracker.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What is known of the caller, read at most once a request and forgotten with it. */
@RequestScoped
public class Caller {

    private static final Set<Permission> EVERYBODYS =
            EnumSet.of(Permission.OWN, Permission.JOB_OWN, Permission.SECOND_FACTOR_OWN);

    @Inject
    AccountRepository accounts;

    @Inject
    Grants grants;

    @Inject
    SecondFactorPolicy policy;

    @Inject
    Clock clock;

    private Known known;

    /** The account behind an id as of now; an unknown or disabled one holds nothing. */
    Known of(long accountId) {
        if (known == null || known.accountId() != accountId) {
            known = read(accountId);
        }
        return known;
    }

    /** Forgets what was read, after something about the caller changed in this request. */
    void forget() {
        known = null;
    }

    private Known read(long accountId) {
        LocalDate today = LocalDate.now(clock);
        Account account = accounts.byId(accountId).filter(Account::isInUse).orElse(null);
        if (account == null) {
            return new Known(accountId, 0, "nobody", List.of(), Set::of, false);
        }
        List<Grant> held = grants.inForce(account.personId(), today);
        boolean owes = !account.hasSecondFactor() && policy.demands(held);
        return new Known(
                accountId,
                account.personId(),
                grants.nameOf(account.personId()),
                owes ? List.of() : held,
                () -> grants.secretariatsWithoutScio(today),
                owes);
    }

    /**
     * One account with what it holds today.
     *
     * @param owesSecondFactor whether what it is appointed to demands a second factor that it does not have (SEC-4): until it
     *     does, it holds nothing but that it may set one up
     */
    record Known(
            long accountId,
            long personId,
            String name,
            List<Grant> grants,
            Supplier<Set<Long>> withoutScio,
            boolean owesSecondFactor) {

        boolean isInUse() {
            return personId != 0;
        }

        Set<Role> roles() {
            return grants.stream().map(Grant::role).collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
        }

        /** Everybody with an account may do what is their own, even with no appointment in force. */
        boolean holds(Permission permission) {
            if (owesSecondFactor) {
                return permission == Permission.SECOND_FACTOR_OWN;
            }
            boolean theirOwn = isInUse() && EVERYBODYS.contains(permission);
            return theirOwn || grants.stream().anyMatch(grant -> grant.role().holds(permission));
        }

        Scope scope(Permission permission) {
            Set<Reach> reaches = new LinkedHashSet<>();
            for (Grant grant : grants) {
                if (grant.role().holds(permission)) {
                    add(grant, permission, reaches);
                }
            }
            return new Scope(reaches);
        }

        private void add(Grant grant, Permission permission, Set<Reach> reaches) {
            if (grant.reach() instanceof Reach.Commonwealth && Role.onlyWhereVacant(permission)) {
                withoutScio.get().forEach(id -> reaches.add(new Reach.Secretariat(id)));
            } else {
                reaches.add(grant.reach());
            }
        }
    }
}
