package org.poamtracker.web.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.poamtracker.evidence.EvidenceRow;
import org.poamtracker.evidence.EvidenceService;

/** The files of a record, for the pages that show the record. */
@Named
@RequestScoped
public class EvidenceFiles {

    @Inject
    EvidenceService evidence;

    private final Map<String, List<EvidenceRow>> read = new HashMap<>();

    /** Its files, in the order in which they were added. */
    public List<EvidenceRow> of(String type, long id) {
        return read.computeIfAbsent(type + id, none -> evidence.list(type, id));
    }

    /** Whether the reader may attach files to it now. */
    public boolean mayAttach(String type, long id) {
        return evidence.mayAttach(type, id);
    }
}
