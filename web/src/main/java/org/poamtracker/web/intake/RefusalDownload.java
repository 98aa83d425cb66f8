package org.poamtracker.web.intake;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.ResourceBundle;
import org.poamtracker.intake.IntakeService;
import org.poamtracker.web.ui.RuleTexts;
import org.poamtracker.web.ui.Sending;
import org.poamtracker.web.ui.StoredRules;

/** {@code GET /intake/refused?id=}: the refused rows as a workbook, with the reasons beside the cells. */
@WebServlet("/intake/refused")
public class RefusalDownload extends Sending {

    private static final long serialVersionUID = 1L;

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    transient IntakeService intakes;

    /** What is out of reach is refused before anything is written. */
    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long id = id(request, "id");
        intakes.show(id);
        RuleTexts texts = RuleTexts.ofBundles(
                name -> ResourceBundle.getBundle("org.poamtracker.web." + name.replace("Text", ""), Locale.US));
        OutputStream out = begin(response, "refused-rows.xlsx", XLSX);
        StoredRules rules = new StoredRules(texts);
        intakes.refusalWorkbook(id, cell -> rules.text(cell.code(), cell.arguments()), out);
    }
}
