package org.poamtracker.notification;

/** What people are told, and how each is mailed until somebody chooses otherwise. */
public enum NotificationKind {
    /** An item, or a milestone of it, was given to the reader. */
    ASSIGNED(Delivery.AT_ONCE),
    /** Something waits for the reader's decision. */
    TO_DECIDE(Delivery.AT_ONCE),
    /** What the reader asked for was decided. */
    DECIDED(Delivery.AT_ONCE),
    /** What the reader handed in came back. */
    RETURNED(Delivery.AT_ONCE),
    /** An item of the reader is due within a week. */
    DUE_SOON(Delivery.DAILY),
    /** An item of the reader is past its due date. */
    OVERDUE(Delivery.DAILY),
    /** The vendor of an item was not asked for 30 days (POAM-12). */
    VENDOR_DUE(Delivery.DAILY),
    /** An accepted risk or a file expires within 60 or 30 days (POAM-10, FILE-8). */
    EXPIRING(Delivery.DAILY),
    /** An accepted risk has expired and the item is open again (POAM-10), or a file has (FILE-8). */
    EXPIRED(Delivery.AT_ONCE),
    /** An item has been overdue for so long that the next level hears of it. */
    ESCALATED(Delivery.DAILY),
    /** An item was closed half a year ago: the reader is to look whether it helped (POAM-8). */
    CHECK_EFFECT(Delivery.DAILY),
    /** Somebody called the reader by name in a comment. */
    MENTIONED(Delivery.AT_ONCE),
    /** Something happened to an item that the reader follows, or was said about it. */
    FOLLOWED(Delivery.DAILY);

    private final Delivery delivery;

    NotificationKind(Delivery delivery) {
        this.delivery = delivery;
    }

    /** How it is mailed to whoever chose nothing. */
    public Delivery delivery() {
        return delivery;
    }
}
