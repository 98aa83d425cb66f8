package org.poamtracker.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.HolderNotice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes to the holder of an account what security has to tell (SEC-1, SEC-2). */
@ApplicationScoped
class HolderNotices {

    private static final Logger LOG = LoggerFactory.getLogger(HolderNotices.class);

    @Inject
    Outbox outbox;

    /**
     * Puts the notice into the outbox. What cannot be written to somebody must not undo what happened: a failed sign-in
     * counts also where the holder's address is wrong.
     */
    void on(@Observes HolderNotice notice) {
        if (notice.address() == null || !MailText.knows(notice.key())) {
            LOG.warn("Nobody can be told {}: no address, or no text", notice.key());
            return;
        }
        try {
            outbox.send(MailText.write(
                    notice.key(), notice.address(), notice.arguments().toArray()));
        } catch (RuleViolation unusable) {
            LOG.warn("The address for {} cannot be written to", notice.key());
        }
    }
}
