package org.poamtracker.poam;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Lob;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Dates that bind from outside, the vendor, and what is kept beside the plan. */
@Embeddable
class Tracking {

    /** POAM-12: how often the vendor is asked at least. */
    static final int DAYS_BETWEEN_CHECKS = 30;

    /** Stands for the day by which to ask a vendor whom nobody has asked yet. */
    static final LocalDate NEVER_ASKED = LocalDate.of(1900, 1, 1);

    @Column(name = "LEGAL_DUE_ON")
    private LocalDate legalDueOn;

    @Column(name = "KNOWN_EXPLOITED", nullable = false)
    private boolean knownExploited = false;

    @Column(name = "EXPLOITED_DUE_ON")
    private LocalDate exploitedDueOn;

    @Column(name = "VENDOR_DEPENDENT", nullable = false)
    private boolean vendorDependent = false;

    @Column(name = "VENDOR_CHECKED_ON")
    private LocalDate vendorCheckedOn;

    @Column(name = "VENDOR_ASK_ON")
    private LocalDate vendorAskOn;

    @Column(name = "VENDOR_PRODUCT")
    private String vendorProduct;

    @Column(name = "AUTO_APPROVE", nullable = false)
    private boolean autoApprove = false;

    @Lob
    @Column(name = "SUPPORTING_DOCUMENTS", table = "POAM_TEXT")
    private String supportingDocuments;

    @Lob
    @Column(name = "COMMENTS", table = "POAM_TEXT")
    private String comments;

    protected Tracking() {}

    Tracking(TrackingFacts facts) {
        legalDueOn = facts.getLegalDueOn();
        knownExploited = facts.isKnownExploited();
        exploitedDueOn = facts.getExploitedDueOn();
        vendorDependent = facts.isVendorDependent();
        vendorCheckedOn = facts.getVendorCheckedOn();
        vendorProduct = facts.getVendorProduct();
        vendorAskOn = vendorAskOn();
        autoApprove = facts.isAutoApprove();
        supportingDocuments = facts.getSupportingDocuments();
        comments = facts.getComments();
    }

    void fill(TrackingFacts facts) {
        facts.setLegalDueOn(legalDueOn);
        facts.setKnownExploited(knownExploited);
        facts.setExploitedDueOn(exploitedDueOn);
        facts.setVendorDependent(vendorDependent);
        facts.setVendorCheckedOn(vendorCheckedOn);
        facts.setVendorProduct(vendorProduct);
        facts.setAutoApprove(autoApprove);
        facts.setSupportingDocuments(supportingDocuments);
        facts.setComments(comments);
    }

    /** The vendor was asked on a day. */
    void vendorAsked(LocalDate day) {
        vendorCheckedOn = day;
        vendorAskOn = vendorAskOn();
    }

    private LocalDate vendorAskOn() {
        if (!vendorDependent) {
            return null;
        }
        return vendorCheckedOn == null ? NEVER_ASKED : vendorCheckedOn.plusDays(DAYS_BETWEEN_CHECKS);
    }

    boolean isVendorDependent() {
        return vendorDependent;
    }

    /** Whether the last day to ask again has passed, or nobody ever asked. */
    boolean isVendorDue(LocalDate today) {
        return vendorAskOn != null && vendorAskOn.isBefore(today);
    }

    /** The last day on which the vendor has to be asked again; null where nobody asked yet, or there is none. */
    LocalDate vendorAskBy() {
        return NEVER_ASKED.equals(vendorAskOn) ? null : vendorAskOn;
    }

    LocalDate vendorCheckedOn() {
        return vendorCheckedOn;
    }

    /** The last day that the law or the directive on exploited weaknesses leaves (POAM-7), or null. */
    LocalDate cap() {
        return Stream.of(legalDueOn, knownExploited ? exploitedDueOn : null)
                .filter(java.util.Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** What binds first: a date of this item, a law's before the directive's, or this standing law, which may be null. */
    DueLimit cap(DueLimit standing) {
        LocalDate own = cap();
        if (own == null || (standing != null && standing.day().isBefore(own))) {
            return standing;
        }
        return DueLimit.binding(own, own.equals(legalDueOn) ? DueReason.LAW : DueReason.EXPLOITED);
    }
}
