package org.poamtracker.web.savedview;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.poamtracker.agency.AgencyChoice;
import org.poamtracker.agency.AgencyService;
import org.poamtracker.agency.SecretariatChoice;
import org.poamtracker.savedview.SaveView;
import org.poamtracker.savedview.SavedViewRow;
import org.poamtracker.savedview.SavedViewService;
import org.poamtracker.security.Permission;
import org.poamtracker.web.poam.PoamAddress;

/** Behind savedview/list.xhtml: keeps the list that its address names as a view, and the columns; forgets views. */
@Named
@RequestScoped
public class SavedViewView {

    @Inject
    SavedViewService service;

    @Inject
    SavedViewsBar bar;

    @Inject
    AgencyService agencies;

    @Inject
    HttpServletRequest request;

    private final SaveView save = new SaveView();
    private PoamAddress address;
    private Set<ListColumn> columns;
    private String place;

    @PostConstruct
    void readAddress() {
        address = PoamAddress.of(request.getParameterMap());
        columns = EnumSet.noneOf(ListColumn.class);
        bar.getShown().forEach((name, shown) -> {
            if (shown) {
                columns.add(ListColumn.valueOf(name));
            }
        });
    }

    /** Keeps the list as a view. */
    public String save() {
        String query = address.with("columns", ListColumn.text(columns)).query();
        save.setAddress(query.length() > 2000 ? "?" : query);
        if (place != null && !place.isEmpty()) {
            Long id = Long.valueOf(place.substring(1));
            save.setAgencyId(place.charAt(0) == 'a' ? id : null);
            save.setSecretariatId(place.charAt(0) == 's' ? id : null);
        }
        service.save(save);
        return "/poam/list.xhtml?faces-redirect=true&" + save.getAddress().substring(1);
    }

    /** Gives the list these columns for good. */
    public String keepColumns() {
        service.keepColumns(columns.isEmpty() ? null : ListColumn.text(columns));
        return "/poam/list.xhtml?faces-redirect=true&view=none";
    }

    /** Gives the list its usual columns again. */
    public String usualColumns() {
        service.keepColumns(null);
        return "/poam/list.xhtml?faces-redirect=true&view=none";
    }

    /** Forgets a view. */
    public String remove(long id) {
        service.remove(id);
        return "/savedview/list.xhtml?faces-redirect=true";
    }

    /** Opens the list without a view from now on. */
    public String openAsUsual() {
        service.openAsUsual();
        return "/savedview/list.xhtml?faces-redirect=true";
    }

    /** The reader's views and those of others. */
    public List<SavedViewRow> getRows() {
        return bar.getRows();
    }

    /** Whether the list opens with a view. */
    public boolean isUsual() {
        return getRows().stream().anyMatch(SavedViewRow::usual);
    }

    /** The agencies to share with. */
    public List<AgencyChoice> getAgencies() {
        List<AgencyChoice> choices = agencies.choices(Permission.POAM_VIEW);
        return choices.size() > 60 ? new ArrayList<>() : choices;
    }

    /** The secretariats to share with. */
    public List<SecretariatChoice> getSecretariats() {
        return agencies.secretariats(Permission.POAM_VIEW);
    }

    public List<ListColumn> getChoices() {
        return bar.getChoices();
    }

    public PoamAddress getAddress() {
        return address;
    }

    public SaveView getSave() {
        return save;
    }

    public ListColumn[] getColumns() {
        return columns.toArray(ListColumn[]::new);
    }

    public void setColumns(ListColumn[] chosen) {
        columns = EnumSet.noneOf(ListColumn.class);
        columns.addAll(List.of(chosen));
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
