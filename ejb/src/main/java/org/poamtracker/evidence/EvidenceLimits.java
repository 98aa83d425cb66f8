package org.poamtracker.evidence;

import java.util.Locale;

/**
 * How much is taken: from {@code POAM_EVIDENCE_MAX_MB} and {@code POAM_EVIDENCE_QUOTA_MB}, or the system properties
 * {@code poam.evidence.max.mb} and {@code poam.evidence.quota.mb}.
 *
 * @param fileBytes of one file; 25 MB unless said otherwise
 * @param agencyBytes of all files of one agency; no limit unless said otherwise
 * @param files of one record
 */
record EvidenceLimits(long fileBytes, long agencyBytes, int files) {

    private static final long MB = 1L << 20;

    /** What this server was told. @throws IllegalStateException naming the setting that is not a number */
    static EvidenceLimits ofThisServer() {
        long quota = megabytes("POAM_EVIDENCE_QUOTA_MB", 0);
        return new EvidenceLimits(
                megabytes("POAM_EVIDENCE_MAX_MB", 25) * MB, quota == 0 ? Long.MAX_VALUE : quota * MB, 100);
    }

    private static long megabytes(String name, long otherwise) {
        String property = System.getProperty(name.toLowerCase(Locale.ROOT).replace('_', '.'));
        String value = property != null ? property : System.getenv(name);
        if (value == null || value.isBlank()) {
            return otherwise;
        }
        if (!value.strip().matches("[0-9]{1,9}")) {
            throw new IllegalStateException(name + " is not a number of megabytes: " + value);
        }
        return Long.parseLong(value.strip());
    }
}
