package org.poamtracker.poam;

import static org.poamtracker.security.Permission.POAM_DECIDE;
import static org.poamtracker.security.Permission.POAM_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.Map;
import org.poamtracker.platform.Gate;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Permission;
import org.poamtracker.security.Requires;
import org.poamtracker.trail.History;
import org.poamtracker.trail.Trail;
import org.poamtracker.trail.TrailEvent;

/** The days to fix of an agency and the laws that leave it less (POAM-7): set by who decides about its dates, not by itself. */
@Stateless
public class PoamLimitService {

    /** Under which its history is kept. */
    static final String SUBJECT = "POAM_LIMITS";

    @Inject
    DueDaysRepository dueDays;

    @Inject
    LegalCapRepository caps;

    @Inject
    PoamNumbers agencies;

    @Inject
    History history;

    @Inject
    Trail trail;

    @Inject
    Gate gate;

    @Inject
    CurrentUser user;

    /**
     * The days of an agency that the reader reaches as a whole.
     *
     * @param before the key of an older slice of the history; null for the latest
     * @throws RuleViolation {@code poam.unknown}
     */
    @Requires(POAM_VIEW)
    public AgencyLimits of(long agencyId, Long before) {
        AgencyPlace place = place(agencyId, POAM_VIEW, "poam.unknown");
        boolean mayChange = agencies.place(agencyId, user.scope(POAM_DECIDE)).isPresent();
        return limits(place, mayChange, before);
    }

    private AgencyLimits limits(AgencyPlace place, boolean mayChange, Long before) {
        long agencyId = place.agencyId();
        return new AgencyLimits(
                agencyId,
                place.code(),
                dueDays.of(agencyId).own(),
                caps.all(agencyId),
                mayChange,
                history.of(SUBJECT, agencyId, before));
    }

    /** The same, to who may change it. @throws RuleViolation {@code poam.unknown} */
    @Requires(POAM_DECIDE)
    public AgencyLimits toChange(long agencyId) {
        return limits(place(agencyId, POAM_DECIDE, "poam.unknown"), true, null);
    }

    /**
     * Sets them, with a reason. What is due already stays due as agreed.
     *
     * @throws RuleViolation {@code poam.unknown-agency}; {@code poam.limits-changed} where somebody else set them meanwhile
     */
    @Requires(POAM_DECIDE)
    public void change(@Valid ChangeLimits change) {
        AgencyPlace place = place(change.getAgencyId(), POAM_DECIDE, "poam.unknown-agency");
        gate.enter("AGENCY", place.agencyId());
        Map<Severity, Integer> before = dueDays.of(place.agencyId()).own();
        if (!change.saw(before)) {
            throw new RuleViolation("poam.limits-changed");
        }
        TrailEvent event = event("POAM_LIMITS_SET", place, change.getReason());
        for (Severity severity : Severity.values()) {
            event.change(severity.name(), before.get(severity), change.days().get(severity));
        }
        dueDays.set(place.agencyId(), change.days());
        trail.append(event);
    }

    /**
     * Takes a law up that leaves an agency less time. It binds dates that are agreed from now on.
     *
     * @throws RuleViolation {@code poam.unknown-agency}, {@code poam.cap-says-nothing}, {@code poam.cap-ends-before}
     */
    @Requires(POAM_DECIDE)
    public void addCap(@Valid AddCap added) {
        AgencyPlace place = place(added.getAgencyId(), POAM_DECIDE, "poam.unknown-agency");
        LegalCap cap = new LegalCap(added);
        caps.add(cap);
        LegalCapRow row = cap.row();
        TrailEvent event = event("POAM_CAP_ADDED", place, added.getReason()).change("citation", null, row.citation());
        row.days().forEach((severity, days) -> event.change(severity.name(), null, days));
        trail.append(event.change("latestOn", null, row.latestOn())
                .change("startsOn", null, row.startsOn())
                .change("endsOn", null, row.endsOn()));
    }

    /**
     * Says on which day a law is in force for the last time.
     *
     * @throws RuleViolation {@code poam.unknown-agency}, {@code poam.unknown-cap}, {@code poam.cap-ends-before}
     */
    @Requires(POAM_DECIDE)
    public void endCap(@Valid EndCap end) {
        AgencyPlace place = place(end.getAgencyId(), POAM_DECIDE, "poam.unknown-agency");
        gate.enter("AGENCY", place.agencyId());
        LegalCap cap = caps.find(end.getCapId(), place.agencyId())
                .orElseThrow(() -> new RuleViolation("poam.unknown-cap", end.getCapId()));
        LegalCapRow before = cap.row();
        cap.endOn(end.getEndsOn());
        trail.append(event("POAM_CAP_ENDED", place, before.citation() + ": " + end.getReason())
                .change("endsOn", before.endsOn(), end.getEndsOn()));
    }

    private static TrailEvent event(String action, AgencyPlace place, String reason) {
        return TrailEvent.of(action)
                .on(SUBJECT, place.agencyId(), place.code())
                .agency(place.agencyId())
                .note(reason);
    }

    private AgencyPlace place(long agencyId, Permission permission, String unknown) {
        return agencies.place(agencyId, user.scope(permission)).orElseThrow(() -> new RuleViolation(unknown, agencyId));
    }
}
