package org.poamtracker.security;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.poamtracker.platform.Conditions;

/**
 * How each kind of reach finds the records of one entity, as JPQL. A kind that is not named here reaches none of them:
 * forgetting one refuses, it never leaks.
 *
 * @param secretariat path of the secretariat's id, or null
 * @param agency path of the agency's id, or null
 * @param assigned condition that holds where the record is assigned to {@code :reachPerson}, or null
 * @param contracts path of the outside organization's id, or null
 */
public record ReachColumns(String secretariat, String agency, String assigned, String contracts) {

    /** An entity with a secretariat and an agency, which nobody is assigned to. */
    public static ReachColumns of(String secretariat, String agency) {
        return new ReachColumns(secretariat, agency, null, null);
    }

    /** The same entity, reached also where the condition holds for {@code :reachPerson}. */
    public ReachColumns assigned(String condition) {
        return new ReachColumns(secretariat, agency, condition, contracts);
    }

    /** The same entity, reached also by an outside organization of this path. */
    public ReachColumns contracts(String path) {
        return new ReachColumns(secretariat, agency, assigned, path);
    }

    /** Conditions that hold for exactly the records within a scope. */
    public Conditions within(Scope scope) {
        if (scope.everything()) {
            return new Conditions();
        }
        List<String> any = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        int n = 0;
        for (Reach reach : scope.reaches()) {
            add(reach, n++, any, values);
        }
        return any.isEmpty()
                ? new Conditions().and("1 = 0")
                : new Conditions().andAll("(" + String.join(" or ", any) + ")", values);
    }

    private void add(Reach reach, int n, List<String> any, Map<String, Object> values) {
        if (reach instanceof Reach.Agency within && agency != null) {
            any.add(agency + " = :reach" + n);
            values.put("reach" + n, within.agencyId());
        } else if (reach instanceof Reach.Secretariat within && secretariat != null) {
            any.add(secretariat + " = :reach" + n);
            values.put("reach" + n, within.secretariatId());
        } else if (reach instanceof Reach.Contracts within && contracts != null) {
            any.add(contracts + " = :reach" + n);
            values.put("reach" + n, within.organizationId());
        } else if (reach instanceof Reach.AssignedTo within && assigned != null && agency != null) {
            any.add("(" + agency + " = :reach" + n + " and " + assigned + ")");
            values.put("reach" + n, within.agencyId());
            values.put("reachPerson", within.personId());
        }
    }
}
