package org.poamtracker.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.poamtracker.agency.Holders;
import org.poamtracker.library.ProposalMoved;
import org.poamtracker.security.Permission;

/** Tells whom it concerns what happens to proposals, in the transaction in which it happens (NOTE-1, NOTE-11). */
@ApplicationScoped
class LibraryEvents {

    @Inject
    Notifications notifications;

    @Inject
    NotificationRepository kept;

    @Inject
    Holders holders;

    void on(@Observes ProposalMoved moved) {
        kept.forgetProposalToDecide(moved.proposalId());
        switch (moved.state()) {
            case WAITING -> tell(moved, NotificationKind.TO_DECIDE, "PROPOSAL", deciders(moved));
            case APPROVED, REJECTED ->
                tell(moved, NotificationKind.DECIDED, "PROPOSAL_" + moved.state(), List.of(moved.proposedBy()));
            case WITHDRAWN -> {
                // whoever took it back knows, and nobody has to decide any more
            }
        }
    }

    /** Whoever proposes never decides. */
    private List<Long> deciders(ProposalMoved moved) {
        return holders.central(Permission.LIBRARY_EDIT).stream()
                .filter(person -> person != moved.proposedBy())
                .toList();
    }

    private void tell(ProposalMoved moved, NotificationKind kind, String detail, List<Long> people) {
        notifications.tell(Told.of(kind, detail, About.proposal(moved.proposalId()), moved.citation()), people);
    }
}
