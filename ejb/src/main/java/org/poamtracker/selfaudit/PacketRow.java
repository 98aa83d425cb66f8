package org.poamtracker.selfaudit;

import java.time.Instant;

/**
 * A frozen packet.
 *
 * @param sha256 of its text, 64 hexadecimal digits
 * @param current whether it is that of the round that counts: certified, and not returned since
 */
public record PacketRow(long id, long responseId, int round, String sha256, Instant frozenAt, boolean current) {}
