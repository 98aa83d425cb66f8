package org.poamtracker.library;

import static org.poamtracker.security.Permission.LIBRARY_EDIT;
import static org.poamtracker.security.Permission.LIBRARY_PROPOSE;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.poamtracker.platform.Act;
import org.poamtracker.platform.Page;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Requires;
import org.poamtracker.trail.Trail;
import org.poamtracker.trail.TrailEvent;

/** Proposing what a requirement should say, and deciding about it (LIB-7): who proposes never decides. */
@Stateless
public class LibraryProposalService {

    private static final int SHOWN = 5;
    private static final Duration FRESH = Duration.ofDays(30);

    @Inject
    ProposalRepository proposals;

    @Inject
    LibraryRepository library;

    @Inject
    WordingWriter writer;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    Event<ProposalMoved> moved;

    @Inject
    Clock clock;

    /**
     * Proposes a wording from a day on; returns the proposal's id.
     *
     * @throws RuleViolation {@code library.unknown}, {@code library.changed-meanwhile}, {@code library.nothing-changed},
     *     {@code library.from-too-early}
     */
    @Requires(LIBRARY_PROPOSE)
    public long propose(@Valid ProposeChange asked) {
        Requirement of = requirement(asked.getId());
        RequirementVersion latest = library.latest(of);
        if (latest.revision() != asked.getRevision()) {
            throw new RuleViolation("library.changed-meanwhile");
        }
        Proposal proposal = new Proposal(asked, latest, act());
        proposals.add(proposal);
        trail.append(event("PROPOSED", of)
                .change("validFrom", null, asked.getFrom())
                .changes(latest.changesTo(proposal.wording(latest)))
                .note(asked.getReason()));
        tell(proposal, of);
        return proposal.id();
    }

    /** Everybody's for who keeps the library, the reader's own for everybody else; the latest first. */
    @Requires(LIBRARY_PROPOSE)
    public Page<ProposalRow> list(ProposalFilter filter) {
        return proposals.page(filter, user.may(LIBRARY_EDIT) ? null : Long.valueOf(user.personId()));
    }

    /** What a home page says of them. */
    @Requires(LIBRARY_PROPOSE)
    public ProposalHome home() {
        Page<ProposalRow> waiting =
                user.may(LIBRARY_EDIT) ? proposals.waiting(user.personId(), SHOWN) : Page.of(List.of(), 0);
        return new ProposalHome(
                waiting.total(),
                waiting.rows(),
                proposals.fresh(user.personId(), clock.instant().minus(FRESH), SHOWN));
    }

    /** One of the reader's own, or any for who keeps the library. @throws RuleViolation {@code library.unknown} */
    @Requires(LIBRARY_PROPOSE)
    public ProposalDetail show(long id) {
        Proposal proposal = proposals.find(id).filter(this::isShown).orElseThrow(() -> unknown(id));
        RequirementVersion from = library.version(proposal.requirementId(), proposal.revision());
        boolean own = proposal.isOf(user.personId());
        return new ProposalDetail(
                proposals.row(id),
                from.changesTo(proposal.wording(from)),
                proposal.reason(),
                proposal.decision(),
                proposal.isWaiting() && !from.isLatest(),
                proposal.isWaiting() && !own && user.may(LIBRARY_EDIT),
                proposal.isWaiting() && own);
    }

    /** Takes one's own back. @throws RuleViolation {@code library.unknown}, {@code library.proposal-decided} */
    @Requires(LIBRARY_PROPOSE)
    public void withdraw(long id) {
        Proposal proposal =
                proposals.take(id).filter(each -> each.isOf(user.personId())).orElseThrow(() -> unknown(id));
        proposal.withdraw(act());
        Requirement of = requirement(proposal.requirementId());
        trail.append(event("WITHDRAWN", of));
        tell(proposal, of);
    }

    /**
     * Approves or rejects what somebody else proposed. Approved, it is a new version; the one before stays readable as of its days.
     *
     * @throws RuleViolation {@code library.unknown}, {@code library.proposal-decided}, {@code library.own-proposal},
     *     {@code library.proposal-outdated} where the requirement was worded anew since
     */
    @Requires(LIBRARY_EDIT)
    public void decide(@Valid DecideProposal decision) {
        Proposal proposal = proposals.take(decision.getId()).orElseThrow(() -> unknown(decision.getId()));
        proposal.decide(decision.isApproved(), decision.getReason(), act());
        Requirement of = requirement(proposal.requirementId());
        if (decision.isApproved()) {
            RequirementVersion latest = library.latest(of);
            if (latest.revision() != proposal.revision()) {
                throw new RuleViolation("library.proposal-outdated");
            }
            writer.write(of, latest, proposal.wording(latest), new Recorded(Origin.PERSON, proposal.reason(), act()));
        }
        trail.append(event(decision.isApproved() ? "APPROVED" : "REJECTED", of)
                .change("proposedBy", null, proposal.proposedName())
                .note(decision.getReason()));
        tell(proposal, of);
    }

    private void tell(Proposal proposal, Requirement of) {
        moved.fire(new ProposalMoved(proposal.id(), of.citation(), proposal.proposedBy(), proposal.state()));
    }

    private boolean isShown(Proposal proposal) {
        return proposal.isOf(user.personId()) || user.may(LIBRARY_EDIT);
    }

    private Requirement requirement(long id) {
        return library.requirement(id).orElseThrow(() -> unknown(id));
    }

    private Act act() {
        return new Act(user.personId(), user.name(), clock.instant());
    }

    private static TrailEvent event(String what, Requirement requirement) {
        return TrailEvent.of("LIBRARY_REQUIREMENT_" + what)
                .on(LibraryService.REQUIREMENT, requirement.id(), requirement.citation());
    }

    private static RuleViolation unknown(long id) {
        return new RuleViolation("library.unknown", id);
    }
}
