package org.poamtracker.web.intake;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.ResourceBundle;
import org.poamtracker.intake.IntakeService;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.web.ui.RuleTexts;

/** {@code GET /intake/refused?id=}: the refused rows as a workbook, with the reasons beside the cells. */
@WebServlet("/intake/refused")
public class RefusalDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    transient IntakeService intakes;

    /** Streams the workbook; what is out of reach answers as what does not exist. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            long id = Long.parseLong(request.getParameter("id"));
            intakes.show(id);
            RuleTexts texts = RuleTexts.ofBundles(
                    name -> ResourceBundle.getBundle("org.poamtracker.web." + name.replace("Text", ""), Locale.US));
            response.setContentType(XLSX);
            response.setHeader("Content-Disposition", "attachment; filename=\"refused-rows.xlsx\"");
            intakes.refusalWorkbook(id, cell -> texts.text(cell.code(), cell.arguments()), response.getOutputStream());
        } catch (NumberFormatException | RuleViolation unknown) {
            response.reset();
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
