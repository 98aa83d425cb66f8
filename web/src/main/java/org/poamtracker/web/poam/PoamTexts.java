package org.poamtracker.web.poam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.poamtracker.poam.DueLimit;
import org.poamtracker.poam.FundingKind;
import org.poamtracker.poam.LegalCapRow;
import org.poamtracker.poam.Means;
import org.poamtracker.poam.PoamField;
import org.poamtracker.poam.PoamKind;
import org.poamtracker.poam.PoamStatus;
import org.poamtracker.poam.Severity;
import org.poamtracker.poam.SourceKind;
import org.poamtracker.poam.YearCost;
import org.poamtracker.web.ui.Formats;

/** Words for what stands in ledgers, histories and differences as plain values: names of enums, ISO dates, yes and no. */
@Named("poamTexts")
@ApplicationScoped
public class PoamTexts {

    private static final Map<String, Class<? extends Enum<?>>> ENUMS = Map.of(
            "status", PoamStatus.class,
            "originalRating", Severity.class,
            "adjustedRating", Severity.class,
            "sourceKind", SourceKind.class,
            "funding", FundingKind.class,
            "kind", PoamKind.class);
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** Which milestone, its day, and what is done until then. */
    private static final Pattern MILESTONE =
            Pattern.compile("((?:#\\d+ )?)(\\d{4}-\\d{2}-\\d{2})((?: .*)?)", Pattern.DOTALL);

    private final ResourceBundle texts = ResourceBundle.getBundle("org.poamtracker.web.poam", Locale.US);

    /** A field's value as a reader would write it; null stays null, and what is plain text stays as it is. */
    public String value(String field, String value) {
        if (value == null) {
            return null;
        }
        if (value.contains(PoamField.BETWEEN_YEARS)) {
            return Arrays.stream(value.split(PoamField.BETWEEN_YEARS, -1))
                    .map(each -> each.isEmpty() ? "-" : value(field, each))
                    .collect(Collectors.joining("; "));
        }
        if ("costs".equals(field)) {
            return YearCost.parse(value).map(this::costs).orElse(value);
        }
        if (ENUMS.containsKey(field)) {
            return word(ENUMS.get(field).getSimpleName() + "." + value, value);
        }
        if ("true".equals(value) || "false".equals(value)) {
            return texts.getString("value." + value);
        }
        Matcher milestone = MILESTONE.matcher(value);
        if (field.startsWith("milestone") && milestone.matches()) {
            return milestone.group(1)
                    + day(milestone.group(2))
                    + (milestone.group(3).isEmpty() ? "" : ":")
                    + milestone.group(3);
        }
        return DAY.matcher(value).matches() ? day(value) : value;
    }

    /** What an item takes, one line a year. */
    public String costs(Means means) {
        return means.years().stream().map(this::cost).collect(Collectors.joining("\n"));
    }

    private String cost(YearCost year) {
        String said = Stream.of(
                        year.hours() == null ? "" : Formats.number(year.hours()) + " " + texts.getString("costs.hours"),
                        Formats.dollars(year.dollars()),
                        Formats.word(texts, year.funding()),
                        year.unfunded() == null
                                ? ""
                                : texts.getString("costs.unfunded") + " " + Formats.dollars(year.unfunded()),
                        Objects.requireNonNullElse(year.obstacle(), ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return (year.fiscalYear() == null ? texts.getString("costs.no-year") : "FY" + year.fiscalYear()) + ": " + said;
    }

    /** The label of a field; of one that nobody knows any more, its own name. */
    public String field(String field) {
        return word("field." + field, field);
    }

    /** What happened, for a row of the history. */
    public String event(String action) {
        return word("event." + action, action);
    }

    /** The value of something that narrows a list, as a reader would write it; nothing for what is only yes or no. */
    public String narrowed(String key, String value) {
        String name = value.toUpperCase(Locale.ROOT);
        return switch (key) {
            case "narrow.source" -> word("SourceKind." + name, value);
            case "narrow.family" -> word("ControlFamily." + name, value);
            default -> DAY.matcher(value).matches() ? day(value) : "";
        };
    }

    /** What limits a due date, and why (POAM-7); what usually does where nothing is known yet. */
    public String limit(DueLimit limit) {
        if (limit == null) {
            return texts.getString("hint.dueOn");
        }
        String key = "limit." + limit.reason() + (limit.own() && !limit.binds() ? ".own" : "");
        String severity = limit.severity() == null ? "" : texts.getString("Severity." + limit.severity());
        return new MessageFormat(texts.getString(key), Locale.US)
                .format(new Object[] {Formats.date(limit.day()), severity, limit.days(), limit.citation()});
    }

    /** The days that a law leaves, severity by severity. */
    public String days(LegalCapRow cap) {
        return cap.days().isEmpty()
                ? texts.getString("limits.cap.none")
                : Arrays.stream(Severity.values())
                        .filter(cap.days()::containsKey)
                        .map(severity -> texts.getString("Severity." + severity) + " "
                                + cap.days().get(severity))
                        .collect(Collectors.joining(", "));
    }

    /** The same for an item that is due on a day; what was agreed before a law stood is not moved by it. */
    public String limit(DueLimit limit, LocalDate dueOn) {
        boolean agreedBefore = dueOn != null && limit.binds() && dueOn.isAfter(limit.day());
        return limit(limit) + (agreedBefore ? " " + texts.getString("limit.agreed-before") : "");
    }

    /** A text of the bundle. */
    String text(String key) {
        return texts.getString(key);
    }

    private String word(String key, String otherwise) {
        return texts.containsKey(key) ? texts.getString(key) : otherwise;
    }

    private static String day(String value) {
        try {
            return Formats.date(LocalDate.parse(value));
        } catch (DateTimeException noDay) {
            return value;
        }
    }
}
