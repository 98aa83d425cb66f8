package org.poamtracker.library;

import java.io.Serializable;
import java.util.List;
import org.poamtracker.trail.FieldChange;

/**
 * A proposal with what it changes.
 *
 * @param changes what it says otherwise than the version that it was made from
 * @param reason why it was proposed
 * @param decision why it was decided so; null while it waits
 * @param outdated whether it waits, and the requirement was worded anew since
 * @param mayDecide whether the reader may approve or reject it
 * @param mayWithdraw whether it is the reader's own and waits
 */
public record ProposalDetail(
        ProposalRow row,
        List<FieldChange> changes,
        String reason,
        String decision,
        boolean outdated,
        boolean mayDecide,
        boolean mayWithdraw)
        implements Serializable {

    public ProposalDetail {
        changes = List.copyOf(changes);
    }
}
