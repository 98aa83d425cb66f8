package org.poamtracker.agency;

/** Somebody who reaches what an agency keeps. */
public record Reacher(long id, String name) {}
