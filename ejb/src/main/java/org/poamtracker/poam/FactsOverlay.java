package org.poamtracker.poam;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Lays what a workbook says over what an item says. A blank cell says nothing: it never takes away what stands here, and
 * what no workbook knows (unit, owner, hours, money) stays.
 */
final class FactsOverlay {

    private final PoamFacts base;
    private final PoamFacts incoming;
    private final Set<String> said;

    private FactsOverlay(PoamFacts base, IncomingPoam row) {
        this.base = base;
        this.incoming = row.facts();
        this.said = row.said();
    }

    /** The facts that the item would have. The first argument is changed and returned. */
    static PoamFacts over(PoamFacts base, IncomingPoam row) {
        FactsOverlay overlay = new FactsOverlay(base, row);
        overlay.weakness(base.getWeakness(), overlay.incoming.getWeakness());
        overlay.plan(base.getPlan(), overlay.incoming.getPlan());
        overlay.tracking(base.getTracking(), overlay.incoming.getTracking());
        return overlay.base;
    }

    private void weakness(WeaknessFacts to, WeaknessFacts from) {
        to.setKind(from.getKind());
        set(from.getWeaknessName(), to::setWeaknessName);
        set(from.getDescription(), to::setDescription);
        set(from.getDetectorSource(), to::setDetectorSource);
        set(from.getSourceIdentifier(), to::setSourceIdentifier);
        set(from.getControls(), to::setControls);
        set(from.getCves(), to::setCves);
        set(from.getServiceName(), to::setServiceName);
        set(from.getAssets(), to::setAssets);
        set(from.getDetectedOn(), to::setDetectedOn);
        set(from.getOriginalRating(), to::setOriginalRating);
    }

    private void plan(PlanFacts to, PlanFacts from) {
        set(from.getPointOfContact(), to::setPointOfContact);
        set(from.getRemediationPlan(), to::setRemediationPlan);
        set(from.getDueOn(), to::setDueOn);
        set(from.getResources(), to::setResources);
    }

    private void tracking(TrackingFacts to, TrackingFacts from) {
        if (said.contains("knownExploited")) {
            to.setKnownExploited(from.isKnownExploited());
        }
        if (said.contains("vendorDependent")) {
            to.setVendorDependent(from.isVendorDependent());
        }
        if (said.contains("autoApprove")) {
            to.setAutoApprove(from.isAutoApprove());
        }
        set(from.getExploitedDueOn(), to::setExploitedDueOn);
        setLater(to.getVendorCheckedOn(), from.getVendorCheckedOn(), to::setVendorCheckedOn);
        set(from.getVendorProduct(), to::setVendorProduct);
        set(from.getSupportingDocuments(), to::setSupportingDocuments);
        set(from.getComments(), to::setComments);
    }

    /** A workbook that is older than the last check-in taken down here does not take it back. */
    private static void setLater(LocalDate here, LocalDate value, Consumer<LocalDate> setter) {
        if (here == null || (value != null && value.isAfter(here))) {
            set(value, setter);
        }
    }

    private static <T> void set(T value, Consumer<T> setter) {
        if (value != null) {
            setter.accept(value);
        }
    }
}
