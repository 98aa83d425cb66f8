package org.poamtracker.selfaudit;

import java.time.Instant;
import org.poamtracker.security.ProofMethod;

/**
 * What somebody did to a response as a whole.
 *
 * @param round in which round
 * @param note the statement that was signed, or the reason given; may be null
 * @param provedBy by what beside the password a signer was proved (SEC-4); null where nothing was signed
 */
public record StepRow(StepKind kind, int round, String person, Instant at, String note, ProofMethod provedBy) {}
