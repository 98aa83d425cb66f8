package org.poamtracker.finding;

/** What an agency says to a recommendation. */
public enum Response {
    AGREE,
    PARTLY,
    DISAGREE
}
