package org.poamtracker.poam;

import java.io.Serializable;

/** Somebody whom a form offers; the title may be null. */
public record PersonChoice(long id, String name, String title) implements Serializable {}
