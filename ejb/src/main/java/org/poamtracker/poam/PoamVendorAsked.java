package org.poamtracker.poam;

/** Somebody took down what the vendor of an item said (POAM-12). */
public record PoamVendorAsked(long poamId) {}
