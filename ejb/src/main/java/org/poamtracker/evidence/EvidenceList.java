package org.poamtracker.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The files of records with their hashes, for features that freeze them. Not a boundary: its callers have reached the records. */
@ApplicationScoped
public class EvidenceList {

    @Inject
    EvidenceRepository files;

    /** The files that prove something of each of these records, at most 500 of them, in the order in which they were added. */
    public Map<Long, List<ProvingFile>> of(String subjectType, Collection<Long> subjectIds) {
        return files.proving(subjectType, subjectIds);
    }
}
