package org.poamtracker.security;

/** Whether people can be told things by mail; the mail feature knows. */
public interface Deliveries {

    /** Whether mail leaves this server. Where it does not, a one-time link is shown to the administrator who asked for it. */
    boolean deliversMail();
}
