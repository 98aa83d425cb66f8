package org.poamtracker.poam;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Who did what with an item, as ids of people; null where nobody has yet. */
record PoamPeople(
        Long ownerId,
        long createdBy,
        Instant createdAt,
        long updatedBy,
        Instant updatedAt,
        Long submittedBy,
        Long closureAskedBy,
        Long verifiedBy) {

    List<Long> ids() {
        return Arrays.asList(ownerId, createdBy, updatedBy, submittedBy, closureAskedBy, verifiedBy);
    }

    PoamDetail.Signed named(Map<Long, String> names) {
        return new PoamDetail.Signed(
                names.get(createdBy),
                createdAt,
                names.get(updatedBy),
                updatedAt,
                names.get(submittedBy),
                names.get(closureAskedBy),
                names.get(verifiedBy));
    }
}
