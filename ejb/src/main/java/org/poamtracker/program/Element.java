package org.poamtracker.program;

/**
 * One thing that a kind of program must say.
 *
 * @param asks in our own words
 * @param citation what asks for it
 */
record Element(String code, String title, String asks, String citation) {}
