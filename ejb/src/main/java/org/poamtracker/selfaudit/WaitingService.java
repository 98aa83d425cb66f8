package org.poamtracker.selfaudit;

import static org.poamtracker.security.Permission.SELFAUDIT_ACCEPT;
import static org.poamtracker.security.Permission.SELFAUDIT_ENDORSE;
import static org.poamtracker.security.Permission.SELFAUDIT_LEAD;
import static org.poamtracker.security.Permission.SELFAUDIT_REVIEW;
import static org.poamtracker.security.Permission.SELFAUDIT_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Requires;
import org.poamtracker.selfaudit.SelfauditWaiting.Waits;

/** What waits for the reader in self-audits, for the home page. */
@Stateless
public class WaitingService {

    @Inject
    WaitingRepository waiting;

    @Inject
    CurrentUser user;

    /** The first of each kind, the earliest due first. */
    @Requires(SELFAUDIT_VIEW)
    public SelfauditWaiting mine() {
        List<Waits> deciding = waiting.responses(
                ResponseStatus.CERTIFIED, user.scope(user.may(SELFAUDIT_ACCEPT) ? SELFAUDIT_ACCEPT : SELFAUDIT_REVIEW));
        return new SelfauditWaiting(
                waiting.sections(user.personId()),
                waiting.responses(ResponseStatus.ANSWERING, user.scope(SELFAUDIT_LEAD)),
                waiting.responses(ResponseStatus.SIGNED, user.scope(SELFAUDIT_ENDORSE)),
                deciding);
    }
}
