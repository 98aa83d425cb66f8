package org.poamtracker.web.savedview;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.poamtracker.savedview.SavedViewRow;
import org.poamtracker.savedview.SavedViewService;
import org.poamtracker.savedview.SavedViews;

/** Above the list of items: the reader's views, and which columns the list has. */
@Named("savedViews")
@RequestScoped
public class SavedViewsBar {

    private static final Set<ListColumn> USUAL = ListColumn.usual();

    @Inject
    SavedViewService service;

    @Inject
    HttpServletRequest request;

    @Inject
    FacesContext faces;

    private SavedViews views;
    private Map<String, Boolean> shown;

    @PostConstruct
    void read() {
        views = service.views();
        String asked = Objects.requireNonNullElse(request.getParameter("columns"), "");
        Set<ListColumn> said = ListColumn.of(asked.isEmpty() ? Objects.requireNonNullElse(views.columns(), "") : asked);
        Set<ListColumn> columns = said.isEmpty() ? USUAL : said;
        shown = Arrays.stream(ListColumn.values()).collect(Collectors.toMap(ListColumn::name, columns::contains));
    }

    /** A list that is opened by its bare address opens with the reader's usual view, where there is one. */
    public void begin() throws IOException {
        if (request.getQueryString() == null) {
            for (SavedViewRow view : views.rows()) {
                if (view.usual()) {
                    faces.getExternalContext().redirect(request.getRequestURI() + view.address());
                    faces.responseComplete();
                }
            }
        }
    }

    /** The views to choose from. */
    public List<SavedViewRow> getRows() {
        return views.rows();
    }

    /** Whether the list shows what this view says. */
    public boolean isCurrent(SavedViewRow view) {
        return view.address().equals("?" + request.getQueryString());
    }

    /** Which columns the list has, by their names. */
    public Map<String, Boolean> getShown() {
        return shown;
    }

    /** All columns that a list can have, in their order. */
    public List<ListColumn> getChoices() {
        return Arrays.asList(ListColumn.values());
    }
}
