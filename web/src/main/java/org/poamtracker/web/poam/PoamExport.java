package org.poamtracker.web.poam;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.poamtracker.platform.Cursor;
import org.poamtracker.platform.KeyPage;
import org.poamtracker.poam.ExportRow;
import org.poamtracker.poam.PoamExportService;
import org.poamtracker.poam.PoamQuery;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.web.ui.AgencySwitch;
import org.poamtracker.web.ui.Sending;
import org.poamtracker.workbook.TableWriter;

/**
 * The list as a file: {@code /poam/export?as=csv} with the list's own address. All that match, or, without {@code every},
 * the items ticked.
 */
@WebServlet("/poam/export")
public class PoamExport extends Sending {

    private static final long serialVersionUID = 1L;

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    transient PoamExportService exports;

    @Inject
    transient PoamColumns columns;

    @Inject
    transient AgencySwitch agency;

    @Inject
    transient CurrentUser user;

    @Inject
    transient Clock clock;

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        LocalDate today = LocalDate.now(clock);
        PoamQuery page = PoamAddress.of(request.getParameterMap()).page(today, user.personId(), agency.getId());
        PoamQuery query = new PoamQuery(page.filter(), page.order(), Cursor.first(), PoamExportService.BATCH);
        List<Long> ids = Chosen.ids(request);
        boolean everything = ids.isEmpty();
        KeyPage<ExportRow> first =
                everything ? exports.batch(query) : only(exports.chosen(ids)); // refuses before writing
        try (TableWriter table = table(response, request.getParameter("as"), today)) {
            for (KeyPage<ExportRow> rows = first; rows != null; rows = next(query, rows)) {
                for (ExportRow row : rows.rows()) {
                    table.row(columns.cells(row));
                }
            }
        }
    }

    private KeyPage<ExportRow> next(PoamQuery query, KeyPage<ExportRow> rows) {
        return rows.next() == null ? null : exports.batch(query.at(rows.next()));
    }

    private TableWriter table(HttpServletResponse response, String format, LocalDate today) throws IOException {
        String name = "poam-" + today;
        if ("xlsx".equals(format)) {
            OutputStream out = begin(response, name + ".xlsx", XLSX);
            return TableWriter.xlsx(out, columns.sheet(), columns.headers());
        }
        return TableWriter.csv(begin(response, name + ".csv", "text/csv; charset=UTF-8"), columns.headers());
    }

    private static KeyPage<ExportRow> only(List<ExportRow> rows) {
        return new KeyPage<>(rows, 1, rows.size(), false, null, null);
    }
}
