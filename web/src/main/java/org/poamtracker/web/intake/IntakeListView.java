package org.poamtracker.web.intake;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.poamtracker.agency.AgencyChoice;
import org.poamtracker.agency.AgencyService;
import org.poamtracker.intake.BringWorkbook;
import org.poamtracker.intake.IntakeRow;
import org.poamtracker.intake.IntakeService;
import org.poamtracker.platform.Page;
import org.poamtracker.security.Permission;

/** Behind intake/list.xhtml. */
@Named
@RequestScoped
public class IntakeListView {

    private static final int SIZE = 25;

    @Inject
    IntakeService intakes;

    @Inject
    AgencyService agencies;

    private List<AgencyChoice> choices;
    private Long agency;
    private Part file;
    private boolean submits;
    private int page = 1;
    private Page<IntakeRow> rows;

    @PostConstruct
    void offer() {
        choices = agencies.choices(Permission.POAM_IMPORT);
        agency = choices.size() == 1 ? choices.get(0).id() : null;
    }

    /** Reads the slice that the address asks for. */
    public void open() {
        rows = intakes.list((Math.max(page, 1) - 1) * SIZE, SIZE);
    }

    /** Brings the chosen file in and shows its preview. */
    public String bring() throws IOException {
        try (InputStream content = file.getInputStream()) {
            long id = intakes.bring(new BringWorkbook(agency, file.getSubmittedFileName(), content, submits));
            return "/intake/show.xhtml?faces-redirect=true&id=" + id;
        }
    }

    public List<AgencyChoice> getChoices() {
        return choices;
    }

    /** The rows shown; read when the page is first asked for, and again when it comes back with a refusal. */
    public Page<IntakeRow> getRows() {
        if (rows == null) {
            open();
        }
        return rows;
    }

    public boolean isMore() {
        return getRows().total() > (long) page * SIZE;
    }

    public Long getAgency() {
        return agency;
    }

    public void setAgency(Long agency) {
        this.agency = agency;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public boolean isSubmits() {
        return submits;
    }

    public void setSubmits(boolean submits) {
        this.submits = submits;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
