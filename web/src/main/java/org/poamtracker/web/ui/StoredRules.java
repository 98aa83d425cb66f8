package org.poamtracker.web.ui;

import jakarta.faces.context.FacesContext;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** Words for rules that were kept with a preview: their arguments are texts again, as they were written. */
public final class StoredRules {

    private static final Pattern DAY = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");

    private final RuleTexts texts;

    /** In the words of a page. */
    public StoredRules(FacesContext faces) {
        this(RuleTexts.of(faces));
    }

    /** In these words. */
    public StoredRules(RuleTexts texts) {
        this.texts = texts;
    }

    /** What a rule says. */
    public String text(String code, List<?> arguments) {
        return texts.text(code, arguments.stream().map(StoredRules::restored).toList());
    }

    private static Object restored(Object argument) {
        return argument instanceof String text && DAY.matcher(text).matches() ? LocalDate.parse(text) : argument;
    }
}
