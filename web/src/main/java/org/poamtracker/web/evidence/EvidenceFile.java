package org.poamtracker.web.evidence;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.poamtracker.evidence.EvidenceService;
import org.poamtracker.web.ui.Sending;

/** A file of a record, for whoever may read the record: {@code /evidence/file?id=7}. */
@WebServlet("/evidence/file")
public class EvidenceFile extends Sending {

    private static final long serialVersionUID = 1L;

    @Inject
    transient EvidenceService files;

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(files.open(id(request, "id")), response);
    }
}
