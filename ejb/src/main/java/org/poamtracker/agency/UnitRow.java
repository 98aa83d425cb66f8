package org.poamtracker.agency;

/** A part of an agency that can be responsible for an item. */
public record UnitRow(long id, String name) {}
