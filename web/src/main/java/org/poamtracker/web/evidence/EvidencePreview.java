package org.poamtracker.web.evidence;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.poamtracker.evidence.EvidencePreviewService;
import org.poamtracker.platform.StoredFile;
import org.poamtracker.web.ui.Sending;

/**
 * A picture or PDF of a record, to be shown in our own pages only: {@code /evidence/preview?id=7}. Nothing in it may run, load
 * or send anything (FILE-9).
 */
@WebServlet("/evidence/preview")
public class EvidencePreview extends Sending {

    private static final long serialVersionUID = 1L;

    private static final String NOTHING =
            "default-src 'none'; script-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; ";

    /** Browsers refuse to show PDF in a sandbox: they have one of their own for it. */
    private static final String PDF = NOTHING + "object-src 'self'; style-src 'unsafe-inline'";

    private static final String PICTURE = NOTHING + "sandbox";

    @Inject
    transient EvidencePreviewService files;

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StoredFile file = files.shown(id(request, "id"));
        boolean pdf = file.mediaType().equals("application/pdf");
        response.setHeader("Content-Security-Policy", pdf ? PDF : PICTURE);
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Content-Disposition", "inline");
        response.setContentType(file.mediaType());
        response.setContentLengthLong(file.bytes());
        try (InputStream content = file.content().open()) {
            content.transferTo(response.getOutputStream());
        }
    }
}
