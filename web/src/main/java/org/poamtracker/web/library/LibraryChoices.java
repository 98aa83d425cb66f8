package org.poamtracker.web.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.poamtracker.library.Duty;
import org.poamtracker.library.EntityKind;
import org.poamtracker.library.Force;
import org.poamtracker.library.InstrumentKind;

/** What forms of the library choose from. */
@Named
@ApplicationScoped
public class LibraryChoices {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.poamtracker.web.library", Locale.US);

    public InstrumentKind[] getKinds() {
        return InstrumentKind.values();
    }

    public Duty[] getDuties() {
        return Duty.values();
    }

    public EntityKind[] getEntities() {
        return EntityKind.values();
    }

    public Force[] getForces() {
        return Force.values();
    }

    /** Questions to begin with. */
    public List<String> getExamples() {
        return List.of(TEXTS.getString("ask.example").split("\\|", -1));
    }

    /** A question as it stands in an address. */
    public String escaped(String question) {
        return URLEncoder.encode(question, StandardCharsets.UTF_8);
    }
}
