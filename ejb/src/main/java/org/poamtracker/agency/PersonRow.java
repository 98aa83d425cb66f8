package org.poamtracker.agency;

import java.time.Instant;
import org.poamtracker.security.AccountState;

/**
 * A person in the list of accounts.
 *
 * @param login of the account, or null where there is none
 * @param lastUsedAt when it was signed in with last, or null
 */
public record PersonRow(
        long id,
        String fullName,
        String workMail,
        String title,
        String login,
        AccountState state,
        Instant lastUsedAt) {}
