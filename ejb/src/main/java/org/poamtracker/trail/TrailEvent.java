package org.poamtracker.trail;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What a boundary asks the trail to keep: {@code TrailEvent.of("POAM_SUBMITTED").on("POAM", id, number).agency(agencyId)
 * .change("status", DRAFT, SUBMITTED)}. Without an agency it goes to the security chain.
 */
public final class TrailEvent {

    private static final int LONGEST_NAME = 200;

    private final String action;
    private final List<FieldChange> changes = new ArrayList<>();
    private String subjectType;
    private Long subjectId;
    private String subjectName;
    private Long agencyId;
    private String note;

    private TrailEvent(String action) {
        this.action = action;
    }

    /** Begins an event with what happened, upper case, such as {@code POAM_SUBMITTED}; its text is in the trail's bundle. */
    public static TrailEvent of(String action) {
        return new TrailEvent(action);
    }

    /** The record it happened to, and the name by which a reader knows it; of a long name its beginning is kept. */
    public TrailEvent on(String type, long id, String name) {
        subjectType = type;
        subjectId = id;
        subjectName = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
        return this;
    }

    /** The agency whose chain keeps it. */
    public TrailEvent agency(long id) {
        agencyId = id;
        return this;
    }

    /** One field that changed; nothing is noted where both values are the same. */
    public TrailEvent change(String field, Object oldValue, Object newValue) {
        return changes(List.of(FieldChange.of(field, oldValue, newValue)));
    }

    /** All fields that changed. */
    public TrailEvent changes(Collection<FieldChange> all) {
        all.stream().filter(FieldChange::changes).forEach(changes::add);
        return this;
    }

    /** A sentence of facts, such as the reason somebody gave. */
    public TrailEvent note(String text) {
        note = text;
        return this;
    }

    String action() {
        return action;
    }

    List<FieldChange> changes() {
        return changes;
    }

    String subjectType() {
        return subjectType;
    }

    Long subjectId() {
        return subjectId;
    }

    String subjectName() {
        return subjectName;
    }

    Long agencyId() {
        return agencyId;
    }

    String note() {
        return note;
    }
}
