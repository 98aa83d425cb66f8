package org.poamtracker.program;

/**
 * An element of a checklist as pages show it.
 *
 * @param asks what the kind must say
 * @param answer null while nobody said
 * @param foundAt where in the document it stands, or null
 * @param remark why it is not all there, or null
 */
public record CheckRow(
        String code, String title, String asks, String citation, CheckAnswer answer, String foundAt, String remark) {}
