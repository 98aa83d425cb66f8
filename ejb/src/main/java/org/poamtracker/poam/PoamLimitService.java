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

/** The days to fix of an agency, where they differ from the usual ones (POAM-7): set by who decides about its dates, not by itself. */
@Stateless
public class PoamLimitService {

    /** Under which its history is kept. */
    static final String SUBJECT = "POAM_LIMITS";

    @Inject
    DueDaysRepository dueDays;

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
        return new AgencyLimits(
                agencyId, place.code(), dueDays.of(agencyId).own(), mayChange, history.of(SUBJECT, agencyId, before));
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
        TrailEvent event = TrailEvent.of("POAM_LIMITS_SET")
                .on(SUBJECT, place.agencyId(), place.code())
                .agency(place.agencyId())
                .note(change.getReason());
        for (Severity severity : Severity.values()) {
            event.change(severity.name(), before.get(severity), change.days().get(severity));
        }
        dueDays.set(place.agencyId(), change.days());
        trail.append(event);
    }

    private AgencyPlace place(long agencyId, Permission permission, String unknown) {
        return agencies.place(agencyId, user.scope(permission)).orElseThrow(() -> new RuleViolation(unknown, agencyId));
    }
}
