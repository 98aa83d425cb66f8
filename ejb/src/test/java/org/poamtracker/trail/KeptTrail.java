package org.poamtracker.trail;

import java.util.ArrayList;
import java.util.List;

/** A trail that keeps what it is told, for tests of boundaries without a server. */
public final class KeptTrail extends Trail {

    private final List<TrailEvent> events = new ArrayList<>();

    @Override
    public void append(TrailEvent event) {
        events.add(event);
    }

    /** What happened, in order. */
    public List<String> actions() {
        return events.stream().map(TrailEvent::action).toList();
    }

    /** The fields that events of one kind changed, in order. */
    public List<FieldChange> changes(String action) {
        return events.stream()
                .filter(event -> event.action().equals(action))
                .flatMap(event -> event.changes().stream())
                .toList();
    }

    /** Whose chains got events of one kind, in order. */
    public List<Long> agencies(String action) {
        return events.stream()
                .filter(event -> event.action().equals(action))
                .map(TrailEvent::agencyId)
                .toList();
    }

    /** The record in whose history an event stands. */
    public static String subject(TrailEvent event) {
        return event.subjectType() + " " + event.subjectId() + " " + event.subjectName();
    }

    /** The note of the last event. */
    public String lastNote() {
        return events.get(events.size() - 1).note();
    }

    /** The fields that the last event changed. */
    public List<FieldChange> lastChanges() {
        return events.get(events.size() - 1).changes();
    }
}
