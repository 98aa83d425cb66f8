package org.poamtracker.web.library;

import jakarta.faces.convert.EnumConverter;
import jakarta.faces.convert.FacesConverter;
import org.poamtracker.library.Force;

/** How a requirement concerns a kind of entity, where Faces cannot know it from a map's value. */
@FacesConverter("force")
public class ForceConverter extends EnumConverter {

    /** For {@link Force}. */
    public ForceConverter() {
        super(Force.class);
    }
}
