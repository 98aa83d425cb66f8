package org.poamtracker.job;

import java.util.Map;

/** One run of a job, taken up by this server. The attempt's number tells it from an earlier run that was given up. */
record JobClaim(long id, int attempt, String kind, long ownerAccountId, Map<String, String> parameters) {}
