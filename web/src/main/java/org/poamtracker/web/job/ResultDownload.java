package org.poamtracker.web.job;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import org.poamtracker.job.JobService;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.platform.StoredFile;
import org.poamtracker.security.AccessDenied;

/** {@code GET /job/result?id=}: the file that a job made. Somebody else's answers as if it did not exist. */
@WebServlet("/job/result")
public class ResultDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient JobService jobs;

    /** Streams the file. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            StoredFile file = jobs.result(Long.parseLong(request.getParameter("id")));
            response.setContentType(file.mediaType());
            response.setContentLengthLong(file.bytes());
            response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
            Files.copy(file.path(), response.getOutputStream());
        } catch (NumberFormatException | RuleViolation unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (AccessDenied refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
