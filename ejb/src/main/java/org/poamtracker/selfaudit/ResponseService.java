package org.poamtracker.selfaudit;

import static org.poamtracker.security.Permission.SELFAUDIT_ANSWER;
import static org.poamtracker.security.Permission.SELFAUDIT_LEAD;
import static org.poamtracker.security.Permission.SELFAUDIT_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Permission;
import org.poamtracker.security.Requires;
import org.poamtracker.security.Scope;
import org.poamtracker.trail.History;
import org.poamtracker.trail.HistoryPage;

/** What agencies say in a campaign, for readers. Who is given sections reads these and no others. */
@Stateless
public class ResponseService {

    @Inject
    ResponseDesk desk;

    @Inject
    ResponseParts parts;

    @Inject
    ResponseRepository responses;

    @Inject
    AnswerRepository answers;

    @Inject
    History history;

    @Inject
    CurrentUser user;

    /** One response with the progress of its sections. @throws RuleViolation {@code selfaudit.response.unknown} */
    @Requires(SELFAUDIT_VIEW)
    public ResponseDetail show(long responseId) {
        AgencyResponse response = desk.known(responseId, SELFAUDIT_VIEW);
        AgencyPlace place = responses.place(response);
        return new ResponseDetail(
                parts.head(response, place),
                parts.sections(response, user.scope(SELFAUDIT_VIEW)),
                responses.steps(responseId).stream().map(ResponseStep::row).toList(),
                covers(SELFAUDIT_VIEW, place),
                covers(SELFAUDIT_LEAD, place));
    }

    /**
     * A section with its questions, their answers and those of last year (AUDIT-2).
     *
     * @throws RuleViolation {@code selfaudit.response.unknown}, {@code selfaudit.section.unknown}
     */
    @Requires(SELFAUDIT_VIEW)
    public SectionDetail section(long responseId, long sectionId) {
        AgencyResponse response = desk.known(responseId, SELFAUDIT_VIEW);
        AgencyPlace place = responses.place(response);
        Scope scope = user.scope(SELFAUDIT_VIEW);
        List<SectionProgress> all = parts.sections(response, scope);
        int at = IntStream.range(0, all.size())
                .filter(i -> all.get(i).section().id() == sectionId)
                .findFirst()
                .orElseThrow(() -> new RuleViolation("selfaudit.section.unknown", sectionId));
        boolean answering = response.status() == ResponseStatus.ANSWERING
                && (covers(SELFAUDIT_ANSWER, place)
                        || (user.may(SELFAUDIT_ANSWER) && all.get(at).mine()));
        return new SectionDetail(
                parts.head(response, place),
                all.get(at),
                desk.rows(answers.of(responseId, sectionId, scope)),
                answering,
                covers(SELFAUDIT_LEAD, place),
                at == 0 ? null : all.get(at - 1).section().id(),
                at == all.size() - 1 ? null : all.get(at + 1).section().id());
    }

    /**
     * What happened to a response, the latest first; for who reaches all of it.
     *
     * @param before where the slice read last said to go on, or null for the newest
     * @throws RuleViolation {@code selfaudit.response.unknown}
     */
    @Requires(SELFAUDIT_VIEW)
    public HistoryPage history(long responseId, Long before) {
        AgencyResponse response = desk.known(responseId, SELFAUDIT_VIEW);
        if (!covers(SELFAUDIT_VIEW, responses.place(response))) {
            throw ResponseDesk.unknown(responseId);
        }
        return history.of(ResponseDesk.TYPE, responseId, before);
    }

    private boolean covers(Permission permission, AgencyPlace place) {
        return user.scope(permission).coversAgency(place.id(), place.secretariatId());
    }
}
