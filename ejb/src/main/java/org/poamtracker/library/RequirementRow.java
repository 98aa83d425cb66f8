package org.poamtracker.library;

import java.io.Serializable;

/**
 * A requirement as the tree of its instrument shows it, as of a day.
 *
 * @param parentId what it belongs to, or null
 * @param depth how deep it stands, from 0
 * @param standing whether it is in force on that day
 * @param verified whether somebody has compared it with the source
 */
public record RequirementRow(
        long id,
        Long parentId,
        int depth,
        String citation,
        String heading,
        Duty duty,
        LegalStanding standing,
        boolean verified)
        implements Serializable {

    RequirementRow at(int deep) {
        return new RequirementRow(id, parentId, deep, citation, heading, duty, standing, verified);
    }
}
