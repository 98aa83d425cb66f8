package org.poamtracker.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** SEC-4: who needs a second factor to sign in. For signatures everybody does. */
@ApplicationScoped
class SecondFactorPolicy {

    /** {@code demanded} has a demonstration demand it as any other database does; nothing makes another one lenient. */
    static final String SETTING = "poam.second.factor";

    private static final Long NO_AGENCY = 0L;
    private static final Long ALL = -1L;

    @Inject
    Demonstration demonstration;

    /** Whether these appointments together reach beyond one agency, and this database is none for show. */
    boolean demands(Collection<Grant> grants) {
        return isWide(grants) && (isDemanded() || !demonstration.isDemonstration());
    }

    private static boolean isDemanded() {
        return "demanded".equals(System.getProperty(SETTING));
    }

    /** One agency is not wide, nor is what an outside organization sees of its own contracts; two agencies are. */
    static boolean isWide(Collection<Grant> grants) {
        Set<Long> agencies = grants.stream()
                .map(Grant::reach)
                .map(SecondFactorPolicy::agencyOf)
                .collect(Collectors.toSet());
        agencies.remove(NO_AGENCY);
        return agencies.contains(ALL) || agencies.size() > 1;
    }

    private static Long agencyOf(Reach reach) {
        if (reach instanceof Reach.Agency agency) {
            return agency.agencyId();
        }
        if (reach instanceof Reach.AssignedTo assigned) {
            return assigned.agencyId();
        }
        return reach instanceof Reach.Contracts ? NO_AGENCY : ALL;
    }
}
