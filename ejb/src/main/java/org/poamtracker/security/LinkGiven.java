package org.poamtracker.security;

import java.io.Serializable;

/**
 * Where a one-time link went: to its holder by mail, or to the administrator who asked for it, never both.
 *
 * @param login whose password it sets
 * @param mailedTo the address it was mailed to, or null
 * @param address the link itself, to be handed on, or null where it was mailed
 */
public record LinkGiven(String login, String mailedTo, String address) implements Serializable {

    private static final long serialVersionUID = 1L;

    @Override
    public String toString() {
        return "LinkGiven for " + login; // never the link
    }
}
