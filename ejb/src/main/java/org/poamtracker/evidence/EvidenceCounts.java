package org.poamtracker.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;

/** How many files a record has, for the features whose records take files: nothing closes without one (POAM-8). */
@ApplicationScoped
public class EvidenceCounts {

    @Inject
    EvidenceRepository files;

    /** How many files this record has. */
    public long of(String subjectType, long subjectId) {
        return of(subjectType, java.util.List.of(subjectId)).getOrDefault(subjectId, 0L);
    }

    /** How many files each of these records has, at most 500 of them; one without a file is left out. */
    public Map<Long, Long> of(String subjectType, Collection<Long> subjectIds) {
        return files.counts(subjectType, subjectIds);
    }
}
