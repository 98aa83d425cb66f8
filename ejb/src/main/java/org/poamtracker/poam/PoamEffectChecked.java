package org.poamtracker.poam;

/** Somebody looked whether a closed item had helped; fired in the same transaction. */
public record PoamEffectChecked(long poamId, boolean effective) {}
