package org.poamtracker.web.evidence;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.poamtracker.evidence.AttachFile;
import org.poamtracker.evidence.EvidenceService;
import org.poamtracker.evidence.EvidenceVersionService;
import org.poamtracker.evidence.ReplaceFile;
import org.poamtracker.platform.DataFolder;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.AccessDenied;
import org.poamtracker.web.ui.Outcome;
import org.poamtracker.web.ui.RuleTexts;

/**
 * Takes one file as the body of a request, so that a page can show how far each of many is and call one off. It answers with a
 * sentence for the reader. Only our own pages can send the header that it wants: a browser asks before it lets another site's do so,
 * and is not allowed to.
 */
@WebServlet("/evidence/upload")
public class EvidenceUpload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String HEADER = "X-POAM-Upload";
    private static final int UNPROCESSABLE = 422;
    private static final int LONGEST_NOTE = 500;

    @Inject
    transient EvidenceService evidence;

    @Inject
    transient EvidenceVersionService versions;

    @Inject
    transient DataFolder data;

    @Inject
    transient Outcome outcome;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String site = request.getHeader("Sec-Fetch-Site");
        if (request.getHeader(HEADER) == null || (site != null && !site.equals("same-origin"))) {
            answer(response, HttpServletResponse.SC_FORBIDDEN, text("upload.forged"));
            return;
        }
        Path aside = Files.createTempFile(Files.createDirectories(data.temp().resolve("incoming")), "", null);
        try {
            Files.copy(
                    request.getInputStream(),
                    aside,
                    StandardCopyOption.REPLACE_EXISTING); // before a transaction begins
            String done = take(request, aside);
            outcome.say(done);
            answer(response, HttpServletResponse.SC_OK, done);
        } catch (AccessDenied denied) {
            answer(response, HttpServletResponse.SC_FORBIDDEN, text("upload.forbidden"));
        } catch (RuleViolation refused) {
            RuleTexts texts = RuleTexts.ofBundles(none -> bundle());
            answer(response, UNPROCESSABLE, texts.lines(refused).collect(Collectors.joining(" ")));
        } catch (DateTimeParseException noDay) {
            answer(response, UNPROCESSABLE, text("upload.incomplete"));
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private String take(HttpServletRequest request, Path aside) throws IOException {
        String until = given(request, "expires");
        LocalDate expiresOn = until.isEmpty() ? null : LocalDate.parse(until);
        String note = note(request);
        try (InputStream content = Files.newInputStream(aside)) {
            if (request.getParameter("replaces") != null) {
                versions.replace(
                        new ReplaceFile(number(request, "replaces"), given(request, "name"), note, expiresOn, content));
                return text("done.replaced");
            }
            evidence.attach(new AttachFile(
                    given(request, "type"),
                    number(request, "id"),
                    Places.part(given(request, "place")),
                    given(request, "name"),
                    note,
                    expiresOn,
                    content));
            return text("done.attached");
        }
    }

    private static String given(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    /** No longer than the form lets anybody type. */
    private static String note(HttpServletRequest request) {
        String note = given(request, "note");
        return note.length() > LONGEST_NOTE ? note.substring(0, LONGEST_NOTE) : note;
    }

    private static long number(HttpServletRequest request, String name) {
        String text = request.getParameter(name);
        return text != null && text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }

    private static void answer(HttpServletResponse response, int status, String text) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(text);
    }

    private static String text(String key) {
        return bundle().getString(key);
    }

    private static ResourceBundle bundle() {
        return ResourceBundle.getBundle("org.poamtracker.web.evidence", Locale.US);
    }
}
