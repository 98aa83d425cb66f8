package org.poamtracker.library;

import java.io.Serializable;
import java.time.Instant;

/**
 * A file that somebody brought, as a list shows it.
 *
 * @param code the instrument that it is to be; null for a crosswalk
 * @param fresh how many entries were new when it was taken in; 0 before, and where it was discarded
 * @param changed how many were changed
 */
public record ImportRow(
        long id,
        ImportKind kind,
        String fileName,
        String code,
        ImportState state,
        String name,
        Instant at,
        int fresh,
        int changed)
        implements Serializable {}
