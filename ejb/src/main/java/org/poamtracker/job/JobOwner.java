package org.poamtracker.job;

/** Who started a job: the account it runs as, and the name shown. */
record JobOwner(long accountId, String name) {}
