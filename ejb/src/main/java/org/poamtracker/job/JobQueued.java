package org.poamtracker.job;

/** Fired in the transaction that queues a job; the runner looks for work once that has committed. */
public record JobQueued(long jobId) {}
