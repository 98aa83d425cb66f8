package org.poamtracker.obligation;

import java.io.Serializable;
import org.poamtracker.library.Force;

/**
 * An instrument that concerns agencies of a kind, and of which an agency has said nothing yet (OBL-2).
 *
 * @param force how strictly its strictest requirement does
 * @param requirements how many of its requirements do so
 */
public record ObligationSuggestion(String code, String instrument, String title, Force force, long requirements)
        implements Serializable {}
