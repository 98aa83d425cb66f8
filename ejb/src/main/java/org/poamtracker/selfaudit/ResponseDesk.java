package org.poamtracker.selfaudit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.poamtracker.evidence.EvidenceCounts;
import org.poamtracker.platform.Act;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Permission;
import org.poamtracker.trail.TrailEvent;

/** What the boundaries of responses share. */
@ApplicationScoped
class ResponseDesk {

    /** What responses are called where the trail names them. */
    static final String TYPE = "SELFAUDIT";

    @Inject
    ResponseRepository responses;

    @Inject
    AnswerRepository answers;

    @Inject
    EvidenceCounts evidence;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** A response within the caller's reach for this. @throws RuleViolation {@code selfaudit.response.unknown} */
    AgencyResponse known(long id, Permission permission) {
        return responses.find(id, user.scope(permission)).orElseThrow(() -> unknown(id));
    }

    /** The same, to be changed. */
    AgencyResponse take(long id, Permission permission) {
        return responses.take(id, user.scope(permission)).orElseThrow(() -> unknown(id));
    }

    /** Refuses who saw something else than stands there now. @throws RuleViolation {@code selfaudit.changed} */
    void demandSeen(AgencyResponse response, long version) {
        if (response.version() != version) {
            throw new RuleViolation("selfaudit.changed");
        }
    }

    static RuleViolation unknown(long id) {
        return new RuleViolation("selfaudit.response.unknown", id);
    }

    /** Answers as pages show them. */
    List<AnswerRow> rows(List<AnswerRepository.Asked> asked) {
        List<Long> ids = asked.stream().map(each -> each.answer().id()).toList();
        var files = evidence.of(AnswerEvidence.TYPE, ids);
        var items = answers.items(ids, true);
        return asked.stream()
                .map(each -> each.answer()
                        .row(
                                each.question().row(),
                                each.last(),
                                files.getOrDefault(each.answer().id(), 0L),
                                items.getOrDefault(each.answer().id(), List.of())
                                        .size()))
                .toList();
    }

    /** An event of a response's history. */
    static TrailEvent about(String action, AgencyResponse response, AgencyPlace place) {
        return TrailEvent.of(action)
                .on(TYPE, response.id(), name(response, place))
                .agency(place.id());
    }

    /** By what a response is known in the trail. */
    static String name(AgencyResponse response, AgencyPlace place) {
        return place.code() + ", " + response.campaign().name();
    }

    Act act() {
        return new Act(user.personId(), user.name(), clock.instant());
    }
}
