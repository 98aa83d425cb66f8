package org.poamtracker.web.maintenance;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.poamtracker.maintenance.Maintenance;
import org.poamtracker.platform.DataFolder;
import org.poamtracker.platform.Database;

/**
 * Runs {@code /maintenance/COMMAND} and streams what it says. It answers 404, as if it were not there, to anybody on another
 * machine, behind a proxy, or without the token of the data folder.
 */
@WebServlet("/maintenance/*")
public class MaintenanceServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient DataFolder data;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!"POST".equals(request.getMethod()) || !isFromHere(request) || !hasToken(request)) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        var options = Collections.list(request.getParameterNames()).stream()
                .collect(Collectors.toMap(Function.identity(), request::getParameter));
        String command = request.getPathInfo().substring(1);
        new Maintenance(data, Database.configured(), false).run(command, options, response.getWriter());
    }

    /** A proxy on this machine would make everybody look local: what it passes on is refused. */
    private static boolean isFromHere(HttpServletRequest request) throws IOException {
        return request.getHeader("Forwarded") == null
                && request.getHeader("X-Forwarded-For") == null
                && (request.getRemoteAddr().equals(request.getLocalAddr())
                        || InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress());
    }

    private boolean hasToken(HttpServletRequest request) throws IOException {
        String token =
                Files.readString(data.keys().resolve("maintenance.token")).strip();
        String given = request.getHeader("Authorization");
        return given != null
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8), ("Bearer " + token).getBytes(StandardCharsets.UTF_8));
    }
}
