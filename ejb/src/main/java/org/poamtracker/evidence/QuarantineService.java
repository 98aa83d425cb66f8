package org.poamtracker.evidence;

import static org.poamtracker.security.Permission.SECURITY_LOG_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.poamtracker.security.Requires;

/** What lies in quarantine, for administrators (FILE-10). */
@Stateless
public class QuarantineService {

    private static final int MOST = 200;

    @Inject
    EvidenceRepository files;

    /** The newest first, 200 at most. The record's content stays out of it: administrators see none. */
    @Requires(SECURITY_LOG_VIEW)
    public List<QuarantineRow> list() {
        return files.infected(MOST).stream()
                .map(file -> file.quarantined(files.agency(file.agencyId())))
                .toList();
    }
}
