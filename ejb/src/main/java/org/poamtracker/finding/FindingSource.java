package org.poamtracker.finding;

/** Who saw it. */
public enum FindingSource {
    STATE_AUDITOR
}
