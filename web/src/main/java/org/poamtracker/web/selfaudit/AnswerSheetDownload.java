package org.poamtracker.web.selfaudit;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.poamtracker.selfaudit.AnswerSheetService;
import org.poamtracker.web.ui.Sending;

/** The workbook in which a self-audit is answered away from the server: {@code /selfaudit/sheet?id=7}. */
@WebServlet("/selfaudit/sheet")
public class AnswerSheetDownload extends Sending {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AnswerSheetService sheets;

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(sheets.sheet(id(request, "id")), response);
    }
}
