package org.poamtracker.web.obligation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.poamtracker.library.InstrumentRow;
import org.poamtracker.library.LibraryService;
import org.poamtracker.obligation.ObligationDue;
import org.poamtracker.obligation.ObligationFilter;
import org.poamtracker.obligation.ObligationRow;
import org.poamtracker.obligation.ObligationService;
import org.poamtracker.platform.Page;
import org.poamtracker.web.ui.AgencySwitch;
import org.poamtracker.web.ui.PagedView;

/** Behind obligation/list.xhtml: what the agencies within reach say of instruments. */
@Named
@RequestScoped
public class ObligationListView extends PagedView {

    @Inject
    ObligationService obligations;

    @Inject
    LibraryService library;

    @Inject
    AgencySwitch agency;

    @Inject
    Clock clock;

    private String due;
    private String instrument;
    private Page<ObligationRow> rows;
    private List<InstrumentRow> instruments;

    /** Reads the slice that the address asks for. */
    public void open() {
        String code = instrument == null || instrument.isBlank() ? null : instrument;
        rows = obligations.list(new ObligationFilter(agency.getId(), code, chosen(), before(), SIZE));
        instruments = library.instruments(getToday());
    }

    private ObligationDue chosen() {
        return one(ObligationDue.values(), due);
    }

    public ObligationDue[] getDues() {
        return ObligationDue.values();
    }

    /** What can be narrowed to. */
    public List<InstrumentRow> getInstruments() {
        return instruments;
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    /** The agency that all rows are of; null where they are of several. */
    public Long getOnly() {
        return agency.getOnly();
    }

    /** The code that the address narrows to; empty for all within reach. */
    public String getAgency() {
        return agency.getCode();
    }

    public Page<ObligationRow> getRows() {
        return rows;
    }

    public String getDue() {
        return due;
    }

    public void setDue(String due) {
        this.due = due;
    }

    public String getInstrument() {
        return instrument;
    }

    public void setInstrument(String instrument) {
        this.instrument = instrument;
    }

    /** Where the same is shown, but for what is due. */
    public String getElsewhere() {
        return "list.xhtml?agency=" + getAgency() + "&instrument="
                + (instrument == null || !instrument.matches("[A-Z0-9-]{2,40}") ? "" : instrument) + "&due=";
    }

    @Override
    protected String narrowed() {
        return getElsewhere() + (chosen() == null ? "" : chosen());
    }

    @Override
    public long getTotal() {
        return rows.total();
    }

    @Override
    protected int shown() {
        return rows.rows().size();
    }
}
