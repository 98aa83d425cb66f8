package org.poamtracker.selfaudit;

import java.util.ArrayList;
import java.util.List;
import org.poamtracker.platform.Sql;
import org.poamtracker.security.Scope;

/** To which agencies a report on self-audits is narrowed; null for no such narrowing. In its statements {@code g} is the agency. */
record ReportPlace(Long secretariatId, Long agencyId) {

    /** The agencies of a secretariat; of all, with null. */
    static ReportPlace secretariat(Long id) {
        return new ReportPlace(id, null);
    }

    /** One agency. */
    static ReportPlace agency(long id) {
        return new ReportPlace(null, id);
    }

    /** Whether a scope reaches no agency as a whole: of sections given to somebody no report is made. */
    static boolean isOutside(Scope scope) {
        return !scope.everything()
                && scope.agencyIds().isEmpty()
                && scope.secretariatIds().isEmpty();
    }

    /** Conditions that hold for its agencies that lie within a scope as a whole; not for one that is {@link #isOutside}. */
    Sql within(Scope scope) {
        Sql within = new Sql();
        if (secretariatId != null) {
            within.add(" AND g.SECRETARIAT_ID = ?", secretariatId);
        }
        if (agencyId != null) {
            within.add(" AND g.ID = ?", agencyId);
        }
        if (scope.everything()) {
            return within;
        }
        List<Sql> any = new ArrayList<>();
        if (!scope.agencyIds().isEmpty()) {
            any.add(Sql.of("g.ID").in(scope.agencyIds()));
        }
        if (!scope.secretariatIds().isEmpty()) {
            any.add(Sql.of("g.SECRETARIAT_ID").in(scope.secretariatIds()));
        }
        return within.add(" AND (").join(" OR ", any).add(")");
    }
}
