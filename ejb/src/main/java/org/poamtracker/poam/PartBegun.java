package org.poamtracker.poam;

/** A draft was begun for an agency, as its part of a weakness that agencies share (POAM-13). */
public record PartBegun(long poamId) {}
