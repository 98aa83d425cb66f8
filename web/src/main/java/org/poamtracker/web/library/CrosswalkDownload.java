package org.poamtracker.web.library;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.poamtracker.library.CrosswalkService;
import org.poamtracker.web.ui.Sending;

/** {@code GET /library/crosswalk}: all pairs as comma separated values, as an import takes them. */
@WebServlet("/library/crosswalk")
public class CrosswalkDownload extends Sending {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CrosswalkService crosswalk;

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] file = crosswalk.export();
        begin(response, "crosswalk.csv", "text/csv; charset=UTF-8").write(file);
    }
}
