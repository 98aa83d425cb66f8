package org.poamtracker.poam;

import static org.poamtracker.security.Permission.POAM_VERIFY;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import org.poamtracker.security.Requires;

/** Whether what was closed has helped (POAM-8). */
@Stateless
public class PoamEffectService {

    @Inject
    PoamDesk desk;

    @Inject
    Event<PoamEffectChecked> checked;

    /** Keeps what somebody found who looked. @throws RuleViolation of POAM-8, {@code poam.unknown} out of reach, or stale */
    @Requires(POAM_VERIFY)
    public void found(@Valid CheckEffect check) {
        Poam poam = desk.take(check.getPoamId(), check.getVersion(), POAM_VERIFY);
        new PoamEffect(poam, desk.act()).found(check.found());
        desk.keep(poam, "POAM_EFFECT_CHECKED", check.getNote());
        checked.fire(new PoamEffectChecked(poam.id(), check.getEffective()));
    }
}
