package org.poamtracker.web.job;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.poamtracker.job.JobService;
import org.poamtracker.web.ui.Sending;

/** {@code GET /job/result?id=}: the file that a job made. Somebody else's answers as if it did not exist. */
@WebServlet("/job/result")
public class ResultDownload extends Sending {

    private static final long serialVersionUID = 1L;

    @Inject
    transient JobService jobs;

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(jobs.result(id(request, "id")), response);
    }
}
