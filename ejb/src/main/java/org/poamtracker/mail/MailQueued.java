package org.poamtracker.mail;

/** Fired in the transaction that writes a message; the sender looks at the outbox once that has committed. */
public record MailQueued() {}
