package org.poamtracker.obligation;

import static org.poamtracker.security.Permission.OBLIGATION_EDIT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.poamtracker.platform.Act;
import org.poamtracker.platform.Gate;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Requires;
import org.poamtracker.trail.FieldChange;
import org.poamtracker.trail.Trail;
import org.poamtracker.trail.TrailEvent;

/** Saying for an agency what it is bound to, and reviewing it (OBL-1, OBL-3). */
@Stateless
public class ObligationEditService {

    private static final long NEW = -1;

    @Inject
    ObligationRepository obligations;

    @Inject
    ObligationSuggestions suggestions;

    @Inject
    Gate gate;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /**
     * What a form begins with: what the agency says of the instrument, or what is suggested to it.
     *
     * @throws RuleViolation {@code obligation.unknown}
     */
    @Requires(OBLIGATION_EDIT)
    public KeepObligation toKeep(long agencyId, String code) {
        AgencyPlace place = place(agencyId);
        instrument(code);
        Optional<Obligation> known = obligations.of(agencyId, code, user.scope(OBLIGATION_EDIT));
        return known.map(each -> each.keep(code)).orElseGet(() -> suggested(place, code));
    }

    private KeepObligation suggested(AgencyPlace place, String code) {
        LocalDate today = LocalDate.now(clock);
        KeepObligation keep = new KeepObligation(place.id(), code, NEW);
        keep.setNextReviewOn(today.plusYears(1));
        suggestions.of(place, today).stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .ifPresent(each -> keep.setForce(each.force()));
        return keep;
    }

    /**
     * Keeps it; returns its id.
     *
     * @throws RuleViolation {@code obligation.unknown}, {@code obligation.changed-meanwhile}, {@code obligation.nothing-changed},
     *     {@code obligation.lacks-force}, {@code obligation.lacks-approach}, {@code obligation.lacks-next},
     *     {@code obligation.next-too-early}, {@code obligation.next-too-late}
     */
    @Requires(OBLIGATION_EDIT)
    public long keep(@Valid KeepObligation said) {
        AgencyPlace place = place(said.getAgencyId());
        long instrumentId = instrument(said.getCode());
        gate.enter("AGENCY", place.id());
        Optional<Obligation> known = obligations.of(place.id(), said.getCode(), user.scope(OBLIGATION_EDIT));
        demandSeen(known.map(Obligation::version).orElse(NEW), said.getVersion());
        if (known.isEmpty()) {
            Obligation fresh = new Obligation(said, instrumentId, act());
            obligations.add(fresh);
            append("ADDED", fresh, place, said.getCode(), List.of(), said.getWhy());
            return fresh.id();
        }
        List<FieldChange> changes = known.get().say(said);
        if (changes.isEmpty()) {
            throw new RuleViolation("obligation.nothing-changed");
        }
        append("CHANGED", known.get(), place, said.getCode(), changes, null);
        return known.get().id();
    }

    /**
     * Keeps what a review found, and when the next one is.
     *
     * @throws RuleViolation {@code obligation.unknown}, {@code obligation.changed-meanwhile}, {@code obligation.not-applying},
     *     {@code obligation.reviewed-later}, {@code obligation.reviewed-before}, {@code obligation.next-too-early},
     *     {@code obligation.next-too-late}
     */
    @Requires(OBLIGATION_EDIT)
    public void review(@Valid ReviewObligation review) {
        Obligation found = obligations
                .take(review.getId(), user.scope(OBLIGATION_EDIT))
                .orElseThrow(() -> new RuleViolation("obligation.unknown", review.getId()));
        demandSeen(found.version(), review.getVersion());
        ObligationRow row =
                obligations.row(found.id(), user.scope(OBLIGATION_EDIT)).orElseThrow();
        List<FieldChange> changes = found.review(review, act());
        append("REVIEWED", found, place(found.agencyId()), row.code(), changes, review.getFound());
    }

    private void append(
            String what, Obligation of, AgencyPlace place, String code, List<FieldChange> changes, String note) {
        trail.append(TrailEvent.of("OBLIGATION_" + what)
                .on(ObligationService.SUBJECT, of.id(), place.code() + " " + code)
                .agency(place.id())
                .changes(changes)
                .note(note));
    }

    private static void demandSeen(long now, long seen) {
        if (now != seen) {
            throw new RuleViolation("obligation.changed-meanwhile");
        }
    }

    private AgencyPlace place(long agencyId) {
        return obligations
                .agency(agencyId, user.scope(OBLIGATION_EDIT))
                .orElseThrow(() -> new RuleViolation("obligation.unknown", agencyId));
    }

    private long instrument(String code) {
        return obligations.instrument(code).orElseThrow(() -> new RuleViolation("obligation.unknown", code));
    }

    private Act act() {
        return new Act(user.personId(), user.name(), clock.instant());
    }
}
