package org.poamtracker.web.ui;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Answers first what pages name most often: the texts of a feature and the variable of a loop. Without it every such name is
 * looked for among all beans before, hundreds of times a page.
 */
public class NameELResolver extends ELResolver {

    private static final String TEXTS = "Text";

    /** There is one locale and so one bundle for each name. */
    private final Map<String, ResourceBundle> bundles = new ConcurrentHashMap<>();

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base != null || !(property instanceof String name)) {
            return null;
        }
        FacesContext faces = (FacesContext) context.getContext(FacesContext.class);
        Object found = name.endsWith(TEXTS)
                ? bundles.computeIfAbsent(name, key -> faces.getApplication().getResourceBundle(faces, key))
                : faces.getExternalContext().getRequestMap().get(name);
        if (found != null) {
            context.setPropertyResolved(null, property);
        }
        return found;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // nothing that it answers can be written to
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return String.class;
    }
}
