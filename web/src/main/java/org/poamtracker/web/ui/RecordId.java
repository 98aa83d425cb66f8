package org.poamtracker.web.ui;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/** The id in an address. Nonsense is the id of nothing, so that it is answered like any id that does not exist. */
@FacesConverter("recordId")
public class RecordId implements Converter<Long> {

    private static final Long NOTHING = 0L;

    @Override
    public Long getAsObject(FacesContext context, UIComponent component, String text) {
        try {
            return text == null ? NOTHING : Long.valueOf(text.strip());
        } catch (NumberFormatException nonsense) {
            return NOTHING;
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Long id) {
        return id == null ? "" : id.toString();
    }
}
