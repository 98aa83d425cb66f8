package org.poamtracker.web.bulk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.poamtracker.agency.UnitRow;
import org.poamtracker.bulk.BulkRow;
import org.poamtracker.bulk.BulkSelection;
import org.poamtracker.bulk.BulkService;
import org.poamtracker.bulk.SelectItems;
import org.poamtracker.bulk.StartBulk;
import org.poamtracker.poam.PersonChoice;
import org.poamtracker.poam.PoamField;
import org.poamtracker.poam.PoamFilter;
import org.poamtracker.poam.PoamService;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.web.poam.Chosen;
import org.poamtracker.web.poam.PoamAddress;
import org.poamtracker.web.poam.PoamChoices;
import org.poamtracker.web.ui.AgencySwitch;

/** Behind bulk/new.xhtml: what is to be set on the items that the list chose. Its address, and its form, carry the choice. */
@Named
@RequestScoped
public class BulkNewView {

    @Inject
    BulkService bulks;

    @Inject
    PoamService poams;

    @Inject
    PoamChoices choices;

    @Inject
    AgencySwitch agency;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private final Map<String, String> values = new HashMap<>();
    private final Map<String, Boolean> ticked = new HashMap<>();
    private PoamAddress address;
    private List<Long> ids;
    private BulkSelection selection;
    private List<PersonChoice> people;

    @PostConstruct
    void readAddress() {
        address = PoamAddress.of(request.getParameterMap());
        ids = Chosen.ids(request);
    }

    /** Reads what was chosen. */
    public void open() {
        selection = isAnything() ? bulks.selected(which()) : new BulkSelection(List.of(), false, null);
    }

    /** Starts the preview. */
    public String preview() {
        Map<PoamField, String> set = new EnumMap<>(PoamField.class);
        for (PoamField field : PoamField.values()) {
            if (Boolean.TRUE.equals(ticked.get(field.key()))) {
                set.put(field, values.get(field.key()));
            }
        }
        return "/bulk/show.xhtml?faces-redirect=true&id=" + bulks.start(new StartBulk(which(), set));
    }

    private SelectItems which() {
        PoamFilter filter = address.filter(LocalDate.now(clock), user.personId(), agency.getId());
        return new SelectItems(ids, filter);
    }

    /** Whether the address names items, or asks for all that match. */
    private boolean isAnything() {
        return !ids.isEmpty() || isEvery();
    }

    /** Whether all that match the list's filters are meant. */
    public boolean isEvery() {
        return request.getParameter("every") != null;
    }

    /** The ids chosen one by one, as the form hands them back. */
    public String getChosen() {
        return ids.stream().map(String::valueOf).collect(Collectors.joining("."));
    }

    public BulkSelection getSelection() {
        if (selection == null) {
            open();
        }
        return selection;
    }

    /** Who can own these items; nobody where they are of several agencies, of which none is all the reader's. */
    public List<PersonChoice> getPeople() {
        if (people == null) {
            Long only = getSelection().agencyId();
            people = only == null ? List.of() : poams.owners(only);
        }
        return people;
    }

    /** The units of their agency. */
    public List<UnitRow> getUnits() {
        return getPeople().isEmpty() ? List.of() : choices.units(getSelection().agencyId());
    }

    /** What the reader changed last. */
    public List<BulkRow> getLatest() {
        return bulks.latest();
    }

    public int getMost() {
        return BulkService.MOST;
    }

    public PoamAddress getAddress() {
        return address;
    }

    /** By the key of the field. */
    public Map<String, String> getValues() {
        return values;
    }

    /** By the key of the field. */
    public Map<String, Boolean> getTicked() {
        return ticked;
    }
}
