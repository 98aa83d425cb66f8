package org.poamtracker.security;

import jakarta.enterprise.context.ApplicationScoped;

/** The address by which people reach this server: system property {@code poam.address}, set by {@code ./poam}. */
@ApplicationScoped
public class LinkAddress {

    /** The address without a slash at its end. */
    public String base() {
        return System.getProperty("poam.address", "http://localhost:8080").replaceAll("/+$", "");
    }

    /** The whole address of the page that takes this one-time token. */
    public String of(String token) {
        return base() + "/link.xhtml?token=" + token;
    }

    /** The whole address of a page of the application, given with its slash. */
    public String ofPage(String page) {
        return base() + page;
    }
}
