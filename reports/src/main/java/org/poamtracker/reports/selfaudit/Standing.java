package org.poamtracker.reports.selfaudit;

/** How far an agency has come with a self-audit. */
public enum Standing {
    /** The central office has accepted it. */
    ACCEPTED,
    /** Two have signed; the central office has not decided. */
    CERTIFIED,
    /** One has signed. */
    SIGNED,
    /** Questions are being answered. */
    ANSWERING,
    /** The campaign asked others and not this one. */
    NOT_ASKED;

    /** Whether two have signed what stands there now. */
    public boolean isCertified() {
        return this == ACCEPTED || this == CERTIFIED;
    }
}
