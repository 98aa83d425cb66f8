package org.poamtracker.selfaudit;

import static org.poamtracker.security.Permission.SELFAUDIT_ACCEPT;
import static org.poamtracker.security.Permission.SELFAUDIT_REVIEW;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.Permission;
import org.poamtracker.security.Requires;
import org.poamtracker.trail.Trail;

/** What is decided above the agency about a certified response (AUDIT-6). */
@Stateless
public class DecisionService {

    @Inject
    ResponseDesk desk;

    @Inject
    ResponseRepository responses;

    @Inject
    Trail trail;

    @Inject
    Event<ResponseMoved> moved;

    /**
     * The secretariat has reviewed it, and says so to the central office.
     *
     * @throws RuleViolation {@code selfaudit.response.unknown}, {@code selfaudit.wrong-status}, {@code selfaudit.changed}
     */
    @Requires(SELFAUDIT_REVIEW)
    public void review(@Valid DecideResponse decision) {
        AgencyResponse response = seen(decision, SELFAUDIT_REVIEW);
        if (response.status() != ResponseStatus.CERTIFIED) {
            throw new RuleViolation("selfaudit.wrong-status", response.status());
        }
        take(response, StepKind.REVIEWED, decision, "SELFAUDIT_REVIEWED");
    }

    /** The central office accepts it. @throws RuleViolation as above */
    @Requires(SELFAUDIT_ACCEPT)
    public void accept(@Valid DecideResponse decision) {
        AgencyResponse response = seen(decision, SELFAUDIT_ACCEPT);
        response.accept();
        take(response, StepKind.ACCEPTED, decision, "SELFAUDIT_ACCEPTED");
    }

    /**
     * The central office gives it back: a new round begins, and the packet of this one is kept.
     *
     * @throws RuleViolation as above; {@code selfaudit.words-needed}
     */
    @Requires(SELFAUDIT_ACCEPT)
    public void giveBack(@Valid DecideResponse decision) {
        AgencyResponse response = seen(decision, SELFAUDIT_ACCEPT);
        if (decision.getWords() == null) {
            throw new RuleViolation("selfaudit.words-needed");
        }
        ResponseStep step = new ResponseStep(response, StepKind.RETURNED, decision.getWords(), desk.act());
        response.giveBack(decision.getDueOn() == null ? response.dueOn() : decision.getDueOn());
        note(response, step, "SELFAUDIT_RETURNED");
    }

    private AgencyResponse seen(DecideResponse decision, Permission permission) {
        AgencyResponse response = desk.take(decision.getResponseId(), permission);
        desk.demandSeen(response, decision.getVersion());
        return response;
    }

    private void take(AgencyResponse response, StepKind kind, DecideResponse decision, String action) {
        note(response, new ResponseStep(response, kind, decision.getWords(), desk.act()), action);
    }

    private void note(AgencyResponse response, ResponseStep step, String action) {
        responses.add(step);
        trail.append(
                ResponseDesk.about(action, response, responses.place(response)).note(step.note()));
        moved.fire(new ResponseMoved(response.id(), step.kind()));
    }
}
