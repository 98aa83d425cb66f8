package org.poamtracker.selfaudit;

import static org.poamtracker.security.Permission.SELFAUDIT_ACCEPT;
import static org.poamtracker.security.Permission.SELFAUDIT_ENDORSE;
import static org.poamtracker.security.Permission.SELFAUDIT_LEAD;
import static org.poamtracker.security.Permission.SELFAUDIT_REVIEW;
import static org.poamtracker.security.Permission.SELFAUDIT_VIEW;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Permission;
import org.poamtracker.security.Proof;
import org.poamtracker.security.Requires;
import org.poamtracker.security.Signature;
import org.poamtracker.security.Signing;
import org.poamtracker.trail.Trail;

/** What a response still needs, and its two signatures (AUDIT-4, AUDIT-5). For who reaches all of it. */
@Stateless
public class CertificationService {

    @Inject
    ResponseDesk desk;

    @Inject
    ResponseParts parts;

    @Inject
    ResponseRepository responses;

    @Inject
    AnswerRepository answers;

    @Inject
    PacketRepository packets;

    @Inject
    PacketContent content;

    @Inject
    GapPlans plans;

    @Inject
    Signing signing;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    Event<ResponseMoved> moved;

    /** What is missing, and whose turn it is. @throws RuleViolation {@code selfaudit.response.unknown} */
    @Requires(SELFAUDIT_VIEW)
    public Readiness show(long responseId) {
        AgencyResponse response = desk.known(responseId, SELFAUDIT_VIEW);
        AgencyPlace place = responses.place(response);
        if (!covers(SELFAUDIT_VIEW, place)) {
            throw ResponseDesk.unknown(responseId);
        }
        List<AnswerRow> rows = desk.rows(answers.of(responseId, null, user.scope(SELFAUDIT_VIEW)));
        Readiness.Turn turn = turn(response, place);
        String campaign = response.campaign().name();
        String statement =
                switch (turn) {
                    case SIGN -> Statements.first(campaign);
                    case ENDORSE -> Statements.second(campaign);
                    case REVIEW, ACCEPT, NONE -> null;
                };
        return new Readiness(
                parts.head(response, place),
                rows.stream().filter(row -> row.choice() == null).toList(),
                rows.stream().filter(AnswerRow::lacksEvidence).toList(),
                rows.stream().filter(AnswerRow::lacksPlan).toList(),
                plans.drafts(rows.stream().map(AnswerRow::id).toList()),
                statement,
                turn,
                responses.steps(responseId).stream().map(ResponseStep::row).toList(),
                packets.of(responseId, user.scope(SELFAUDIT_VIEW)).stream()
                        .map(packet -> packet.row(isCurrent(packet, response)))
                        .toList());
    }

    /**
     * The information security officer signs: from now on nothing of the response changes.
     *
     * @param proof password and code (SEC-4); they are asked for where nothing else stands in the way, so that no code is wasted
     * @throws RuleViolation {@code selfaudit.response.unknown}; {@code selfaudit.incomplete} with one reason for each thing that is
     *     missing; {@code selfaudit.changed}, {@code selfaudit.wrong-status}; and as {@link Signing#confirm}
     */
    @Requires(SELFAUDIT_LEAD)
    public void sign(@Valid SignResponse asked, @Valid Proof proof) {
        AgencyResponse before = seen(desk.known(asked.getResponseId(), SELFAUDIT_LEAD), asked, ResponseStatus.SIGNED);
        demandComplete(before);
        Signature signature = confirmed(before, proof);
        AgencyResponse response = seen(desk.take(asked.getResponseId(), SELFAUDIT_LEAD), asked, ResponseStatus.SIGNED);
        demandComplete(response);
        response.sign();
        note(response, "SELFAUDIT_SIGNED", signed(response, StepKind.SIGNED, signature));
    }

    /**
     * The agency head signs too, somebody else than who signed first; the packet is frozen.
     *
     * @throws RuleViolation as above; {@code selfaudit.signed-by-same}
     */
    @Requires(SELFAUDIT_ENDORSE)
    public void endorse(@Valid SignResponse asked, @Valid Proof proof) {
        AgencyResponse before =
                seen(desk.known(asked.getResponseId(), SELFAUDIT_ENDORSE), asked, ResponseStatus.CERTIFIED);
        demandSecond(before);
        Signature signature = confirmed(before, proof);
        AgencyResponse response =
                seen(desk.take(asked.getResponseId(), SELFAUDIT_ENDORSE), asked, ResponseStatus.CERTIFIED);
        demandSecond(response);
        response.endorse();
        note(response, "SELFAUDIT_CERTIFIED", signed(response, StepKind.ENDORSED, signature));
        Packet packet = new Packet(response, content.of(response), signature.at());
        packets.add(packet);
        trail.append(ResponseDesk.about("SELFAUDIT_FROZEN", response, responses.place(response))
                .change("sha256", null, packet.sha256()));
    }

    /** Takes the first signature back, while there is no second. @throws RuleViolation {@code selfaudit.wrong-status} */
    @Requires(SELFAUDIT_LEAD)
    public void reopen(long responseId) {
        AgencyResponse response = desk.take(responseId, SELFAUDIT_LEAD);
        response.reopen();
        note(response, "SELFAUDIT_REOPENED", new ResponseStep(response, StepKind.REOPENED, null, desk.act()));
    }

    private AgencyResponse seen(AgencyResponse response, SignResponse asked, ResponseStatus next) {
        desk.demandSeen(response, asked.getVersion());
        response.demandCanBecome(next);
        return response;
    }

    private Signature confirmed(AgencyResponse response, Proof proof) {
        String agency = responses.place(response).code();
        return signing.confirm(
                proof, "self-audit of " + agency + ", " + response.campaign().name());
    }

    private ResponseStep signed(AgencyResponse response, StepKind kind, Signature signature) {
        String campaign = response.campaign().name();
        String statement = kind == StepKind.SIGNED ? Statements.first(campaign) : Statements.second(campaign);
        return ResponseStep.signed(response, kind, statement, signature);
    }

    /** AUDIT-5: two persons. */
    private void demandSecond(AgencyResponse response) {
        boolean same = responses.steps(response.id()).stream()
                .filter(step -> step.kind() == StepKind.SIGNED && step.round() == response.round())
                .anyMatch(step -> step.personId() == user.personId());
        if (same) {
            throw new RuleViolation("selfaudit.signed-by-same");
        }
    }

    private void demandComplete(AgencyResponse response) {
        List<RuleViolation> missing = new ArrayList<>();
        for (AnswerRow row : desk.rows(answers.of(response.id(), null, user.scope(SELFAUDIT_LEAD)))) {
            String code = row.question().code();
            if (row.choice() == null) {
                missing.add(new RuleViolation("selfaudit.lacks-answer", code));
            } else if (row.lacksEvidence()) {
                missing.add(new RuleViolation("selfaudit.lacks-file", code));
            } else if (row.lacksPlan()) {
                missing.add(new RuleViolation("selfaudit.lacks-item", code));
            }
        }
        if (!missing.isEmpty()) {
            throw new RuleViolation("selfaudit.incomplete", missing, missing.size());
        }
    }

    private void note(AgencyResponse response, String action, ResponseStep step) {
        responses.add(step);
        trail.append(
                ResponseDesk.about(action, response, responses.place(response)).note(step.note()));
        moved.fire(new ResponseMoved(response.id(), step.kind()));
    }

    private Readiness.Turn turn(AgencyResponse response, AgencyPlace place) {
        return switch (response.status()) {
            case ANSWERING -> covers(SELFAUDIT_LEAD, place) ? Readiness.Turn.SIGN : Readiness.Turn.NONE;
            case SIGNED -> covers(SELFAUDIT_ENDORSE, place) ? Readiness.Turn.ENDORSE : Readiness.Turn.NONE;
            case CERTIFIED ->
                covers(SELFAUDIT_ACCEPT, place)
                        ? Readiness.Turn.ACCEPT
                        : covers(SELFAUDIT_REVIEW, place) ? Readiness.Turn.REVIEW : Readiness.Turn.NONE;
            case ACCEPTED -> Readiness.Turn.NONE;
        };
    }

    static boolean isCurrent(Packet packet, AgencyResponse response) {
        return packet.round() == response.round();
    }

    private boolean covers(Permission permission, AgencyPlace place) {
        return user.scope(permission).coversAgency(place.id(), place.secretariatId());
    }
}
