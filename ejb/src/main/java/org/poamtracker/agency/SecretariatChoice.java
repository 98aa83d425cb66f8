package org.poamtracker.agency;

/** A secretariat to choose from. */
public record SecretariatChoice(long id, String code, String name) {}
