package org.poamtracker.evidence;

/** A file as a frozen record names it: what it was called, what was in it, and how long it was. */
public record ProvingFile(String name, String sha256, long bytes) {}
