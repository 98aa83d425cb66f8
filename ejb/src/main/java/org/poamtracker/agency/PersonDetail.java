package org.poamtracker.agency;

import java.util.List;
import org.poamtracker.security.AccountDetail;

/**
 * A person with the account and every appointment, the latest first.
 *
 * @param version as the reader saw it, for a change
 * @param account or null where there is none
 * @param self whether it is the reader, who cannot grant to himself or herself
 */
public record PersonDetail(
        long id,
        long version,
        String fullName,
        String workMail,
        String title,
        String telephone,
        AccountDetail account,
        List<AppointmentRow> appointments,
        boolean self) {}
