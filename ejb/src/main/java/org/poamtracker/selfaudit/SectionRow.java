package org.poamtracker.selfaudit;

import java.io.Serializable;

/** A section of a questionnaire, by the letter that its questions begin with. */
public record SectionRow(long id, String code, String title) implements Serializable {}
