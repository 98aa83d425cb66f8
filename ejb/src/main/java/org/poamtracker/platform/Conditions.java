package org.poamtracker.platform;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The where clause of one query: only the conditions that apply, joined as text, so that each can use an index. */
public final class Conditions {

    private final List<String> texts = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /** Adds a condition without a parameter. The text is a constant of ours, never input. */
    public Conditions and(String text) {
        texts.add(text);
        return this;
    }

    /** Adds a condition with one named parameter. The text is a constant of ours, never input. */
    public Conditions and(String text, String name, Object value) {
        values.put(name, value);
        return and(text);
    }

    /** The same, or nothing where there is no value to compare with. */
    public Conditions andIfGiven(String text, String name, Object value) {
        return value == null ? this : and(text, name, value);
    }

    /** Adds one condition with all the parameters that its text names. */
    public Conditions andAll(String text, Map<String, ?> parameters) {
        values.putAll(parameters);
        return and(text);
    }

    /** The clause with its leading {@code where}, or nothing. */
    public String where() {
        return texts.isEmpty() ? "" : " where " + String.join(" and ", texts);
    }

    /** Builds the JPQL query {@code selectFrom + where + orderBy} with every parameter set. */
    public <T> TypedQuery<T> query(EntityManager em, String selectFrom, String orderBy, Class<T> type) {
        return fill(em.createQuery(selectFrom + where() + orderBy, type));
    }

    /** Sets every parameter of these conditions on a query that contains {@link #where()}. */
    public <Q extends Query> Q fill(Q query) {
        values.forEach(query::setParameter);
        return query;
    }
}
