package org.poamtracker.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import org.poamtracker.security.LinkAddress;

/** The address by which people reach this server: system property {@code poam.address}, set by {@code ./poam}. */
@ApplicationScoped
public class PublicAddress implements LinkAddress {

    /** The address without a slash at its end. */
    public String base() {
        return System.getProperty("poam.address", "http://localhost:8080").replaceAll("/+$", "");
    }

    @Override
    public String of(String token) {
        return base() + "/link.xhtml?token=" + token;
    }
}
