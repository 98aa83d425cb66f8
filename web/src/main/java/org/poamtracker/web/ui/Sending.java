package org.poamtracker.web.ui;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.platform.StoredFile;
import org.poamtracker.security.AccessDenied;

/** A download. What the boundaries refuse is answered as pages answer it: 403, or 404 for what is out of reach or not there. */
public abstract class Sending extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            send(request, response);
        } catch (AccessDenied denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (RuleViolation refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Asks the boundary, then names the file and writes it. */
    protected abstract void send(HttpServletRequest request, HttpServletResponse response) throws IOException;

    /** Says what comes: a file to be kept, never to be shown in place. */
    protected static OutputStream begin(HttpServletResponse response, String name, String mediaType)
            throws IOException {
        String escaped = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        response.setContentType(mediaType);
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + escaped);
        return response.getOutputStream();
    }

    /** Sends a file of the data folder. */
    protected static void send(StoredFile file, HttpServletResponse response) throws IOException {
        response.setContentLengthLong(file.bytes());
        try (InputStream content = file.content().open()) {
            content.transferTo(begin(response, file.name(), file.mediaType()));
        }
    }

    /** The id that a parameter names; the id of nothing where it is none. */
    protected static long id(HttpServletRequest request, String name) {
        String text = request.getParameter(name);
        return text != null && text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }
}
