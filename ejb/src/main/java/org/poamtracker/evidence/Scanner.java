package org.poamtracker.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The virus scanner of this server, if one is set up: {@code POAM_CLAMD} (FILE-10). */
@ApplicationScoped
class Scanner {

    private static final Logger LOG = LoggerFactory.getLogger(Scanner.class);

    private final Clamd clamd;

    Scanner() {
        this(Clamd.configured());
    }

    Scanner(Clamd clamd) {
        this.clamd = clamd;
    }

    boolean isSetUp() {
        return clamd != null;
    }

    /** Has a content looked at. Where the scanner cannot be asked it stays unchecked, and nobody gets it. */
    Verdict scan(InputStream content) {
        if (clamd == null) {
            return Verdict.NONE;
        }
        try {
            return clamd.scan(content).map(Verdict::infected).orElse(Verdict.CLEAN);
        } catch (IOException e) {
            LOG.warn("The virus scanner at {} cannot be asked: {}", clamd, e.toString());
            return Verdict.UNCHECKED;
        }
    }
}
