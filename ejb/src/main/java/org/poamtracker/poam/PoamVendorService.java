package org.poamtracker.poam;

import static org.poamtracker.security.Permission.POAM_PROGRESS;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import org.poamtracker.security.Requires;

/** Keeping up with the vendors that items depend on (POAM-12). */
@Stateless
public class PoamVendorService {

    @Inject
    PoamDesk desk;

    @Inject
    Event<PoamVendorAsked> asked;

    /** Takes down what a vendor said. @throws RuleViolation of POAM-12, {@code poam.unknown} out of reach, or stale */
    @Requires(POAM_PROGRESS)
    public void checkIn(@Valid CheckVendor check) {
        Poam poam = desk.take(check.getPoamId(), check.getVersion(), POAM_PROGRESS);
        new PoamVendor(poam, desk.act()).checkIn(check.answer());
        desk.keep(poam, "POAM_VENDOR_ASKED", check.getSaid());
        asked.fire(new PoamVendorAsked(poam.id()));
    }
}
