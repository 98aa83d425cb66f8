package org.poamtracker.selfaudit;

/** Fired in the transaction in which a response is signed, certified, accepted, returned or given more time. */
public record ResponseMoved(long responseId, StepKind step) {}
