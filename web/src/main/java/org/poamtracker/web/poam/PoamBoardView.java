package org.poamtracker.web.poam;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.poamtracker.platform.Page;
import org.poamtracker.poam.PoamFilter;
import org.poamtracker.poam.PoamRow;
import org.poamtracker.poam.PoamService;
import org.poamtracker.poam.PoamStatus;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Permission;
import org.poamtracker.web.ui.AgencySwitch;

/** Behind poam/board.xhtml: a column for each status, each as long as it is, however many items there are. */
@Named
@RequestScoped
public class PoamBoardView {

    /** How many items stand in a column. */
    private static final int SHOWN = 10;

    private static final List<PoamStatus> COLUMNS = List.of(
            PoamStatus.DRAFT,
            PoamStatus.SUBMITTED,
            PoamStatus.OPEN,
            PoamStatus.PENDING_VERIFICATION,
            PoamStatus.RISK_ACCEPTED);

    /** The one page that takes an item on from a status, and who may. */
    private static final Map<PoamStatus, Step> STEPS = Map.of(
            PoamStatus.DRAFT, new Step("submit", Permission.POAM_EDIT),
            PoamStatus.SUBMITTED, new Step("review", Permission.POAM_DECIDE),
            PoamStatus.OPEN, new Step("closure", Permission.POAM_EDIT),
            PoamStatus.PENDING_VERIFICATION, new Step("verify", Permission.POAM_VERIFY));

    @Inject
    PoamService poams;

    @Inject
    AgencySwitch agency;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private List<Column> columns;

    private record Step(String page, Permission permission) {}

    /**
     * One status.
     *
     * @param step the page that takes an item on from here, or nothing where the reader may not
     * @param more how many items are not shown
     * @param href the list of all of them
     */
    public record Column(PoamStatus status, long count, List<PoamRow> rows, String step, long more, String href) {}

    @PostConstruct
    void read() {
        PoamAddress address = PoamAddress.of(request.getParameterMap());
        PoamFilter filter = address.filter(LocalDate.now(clock), user.personId(), agency.getId());
        Map<PoamStatus, Page<PoamRow>> board = poams.board(filter, COLUMNS, SHOWN);
        columns = new ArrayList<>();
        for (PoamStatus status : COLUMNS) {
            List<PoamRow> rows = board.get(status).rows();
            long count = board.get(status).total();
            String href = address.with("status", status.name().toLowerCase(Locale.ROOT))
                    .query();
            columns.add(new Column(status, count, rows, step(status), Math.max(0, count - rows.size()), href));
        }
    }

    private String step(PoamStatus status) {
        Step step = STEPS.get(status);
        return step != null && user.may(step.permission()) ? step.page() : "";
    }

    public List<Column> getColumns() {
        return columns;
    }
}
