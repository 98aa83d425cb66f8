package org.poamtracker.selfaudit;

import java.time.Instant;
import java.util.List;
import org.poamtracker.security.ProofMethod;

/**
 * What an agency certified last in a campaign, as its frozen packet says it.
 *
 * @param answers how many of each kind were certified
 * @param score in per cent, or null
 * @param sha256 of the packet's text
 * @param decision what was decided about it since; null for nothing yet
 */
public record ReportedCertificate(
        int round,
        Integer score,
        Tally answers,
        String sha256,
        Instant frozenAt,
        List<Signed> signatures,
        StepRow decision) {

    public ReportedCertificate {
        signatures = List.copyOf(signatures);
    }

    /**
     * One of the two signatures.
     *
     * @param kind as what it was given
     * @param statement the words that were signed
     * @param version of these words; null where they do not say it
     * @param provedBy by what beside the password the signer was proved, or null
     */
    public record Signed(
            StepKind kind, String name, Instant at, String statement, Integer version, ProofMethod provedBy) {}
}
