package org.poamtracker.web.intake;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.poamtracker.intake.IntakeCounts;
import org.poamtracker.intake.IntakeEntry;
import org.poamtracker.intake.IntakeEntryFilter;
import org.poamtracker.intake.IntakeService;
import org.poamtracker.poam.Weighed;
import org.poamtracker.web.ui.PagedView;

/** Behind the rows of intake/show.xhtml: what becomes of each, a page at a time. */
@Named
@RequestScoped
public class IntakeEntriesView extends PagedView {

    @Inject
    IntakeService intakes;

    @Inject
    IntakeShowView intake;

    @Inject
    HttpServletRequest request;

    private Weighed.Outcome outcome;
    private boolean again;
    private List<IntakeEntry> rows;

    /**
     * One kind of rows to choose.
     *
     * @param text key of its name
     */
    public record Tab(String text, String address, boolean current, int count) {}

    /** The form of the page hands back which rows it shows, because they are asked for before any value is set. */
    @PostConstruct
    void handedBack() {
        outcome = Arrays.stream(Weighed.Outcome.values())
                .filter(each -> each.name().equals(request.getParameter("rows")))
                .findFirst()
                .orElse(null);
        again = "true".equals(request.getParameter("again"));
        String page = request.getParameter("page");
        setPage(page != null && page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1);
    }

    /** All rows, and each kind of them. */
    public List<Tab> getTabs() {
        List<Tab> tabs = new ArrayList<>();
        tabs.add(new Tab("rows.all", address(null), outcome == null && !again, count(null)));
        for (Weighed.Outcome each : Weighed.Outcome.values()) {
            tabs.add(new Tab("Outcome." + each, address(each), each == outcome && !again, count(each)));
        }
        int repeating = intake.getIntake().counts().getRepeating();
        if (repeating > 0) {
            tabs.add(new Tab("rows.again", address(null) + "&again=true", again, repeating));
        }
        return tabs;
    }

    /** The rows shown; read when the page is first asked for. */
    public List<IntakeEntry> getRows() {
        if (rows == null) {
            rows = intakes.entries(intake.getId(), new IntakeEntryFilter(outcome, again, getFrom(), SIZE));
        }
        return rows;
    }

    /** What was read before is read again. */
    void forget() {
        rows = null;
        intake.open();
    }

    private int count(Weighed.Outcome kind) {
        IntakeCounts counts = intake.getIntake().counts();
        return kind == null
                ? counts.getTotal()
                : switch (kind) {
                    case NEW -> counts.getFresh();
                    case CHANGED -> counts.getChanged();
                    case UNCHANGED -> counts.getUnchanged();
                    case REFUSED -> counts.getRefused();
                };
    }

    /** The address of the rows of one kind. */
    public String address(Weighed.Outcome kind) {
        return "show.xhtml?id=" + intake.getId() + (kind == null ? "" : "&rows=" + kind);
    }

    public Weighed.Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Weighed.Outcome outcome) {
        this.outcome = outcome;
    }

    public boolean isAgain() {
        return again;
    }

    public void setAgain(boolean again) {
        this.again = again;
    }

    @Override
    protected String narrowed() {
        return address(outcome) + (again ? "&again=true" : "");
    }

    @Override
    protected String place() {
        return "#rows";
    }

    @Override
    public long getTotal() {
        return again ? intake.getIntake().counts().getRepeating() : count(outcome);
    }

    @Override
    protected int shown() {
        return getRows().size();
    }

    /** Beyond the last page there is the last. */
    @Override
    public int getPage() {
        return Math.min(super.getPage(), getLast());
    }
}
