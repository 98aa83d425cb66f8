package org.poamtracker.poam;

import java.io.Serializable;

/** A coded reason why something takes longer, as forms offer it. */
public record Justification(String code, String name) implements Serializable {}
