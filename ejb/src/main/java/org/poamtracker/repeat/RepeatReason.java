package org.poamtracker.repeat;

/** Why a closed record is offered as the one that a new record repeats; the strongest first. */
public enum RepeatReason {
    /** The same requirement on the same asset. */
    REQUIREMENT_AND_ASSET,
    /** The same asset, and much the same words. */
    ASSET_AND_TEXT,
    /** The same requirement, and much the same words, where not both name an asset. */
    REQUIREMENT_AND_TEXT,
    /** Nearly the same words. */
    TEXT
}
