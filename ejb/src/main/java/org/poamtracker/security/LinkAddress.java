package org.poamtracker.security;

/** Where one-time links lead. The web module knows the address by which people reach this server. */
public interface LinkAddress {

    /** The whole address of the page that takes this token. */
    String of(String token);
}
