package org.poamtracker.selfaudit;

import java.io.Serializable;

/** Somebody who can be given a section. */
public record StaffChoice(long personId, String name, String title) implements Serializable {}
