package org.poamtracker.poam;

/** What POAM-12 asks of an item that depends on a vendor, as it stands. */
public enum VendorRule {
    /** It is prepared: the 30 days count from the day on which it is opened. */
    NOT_YET,
    /** It is worked: the vendor is asked at least every 30 days. */
    ASK,
    /** It waits for a verifier, or its risk is accepted: nobody has to ask meanwhile. */
    RESTS,
    /** It is at its end. */
    OVER;

    static VendorRule of(PoamStatus status) {
        return switch (status) {
            case DRAFT, SUBMITTED -> NOT_YET;
            case OPEN -> ASK;
            case PENDING_VERIFICATION, RISK_ACCEPTED -> RESTS;
            case CLOSED, CANCELLED -> OVER;
        };
    }
}
