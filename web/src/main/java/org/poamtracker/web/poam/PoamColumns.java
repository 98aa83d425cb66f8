package org.poamtracker.web.poam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.poamtracker.poam.ExportRow;
import org.poamtracker.poam.Means;
import org.poamtracker.poam.PoamRow;
import org.poamtracker.poam.YearCost;
import org.poamtracker.web.ui.Formats;

/** The columns of an exported list, as texts, dates and numbers that a workbook keeps as such. */
@ApplicationScoped
class PoamColumns {

    private static final List<String> FIELDS = List.of(
            "number",
            "externalId",
            "agencyCode",
            "agency",
            "weaknessName",
            "status",
            "statusOn",
            "severity",
            "dueOn",
            "scheduledOn",
            "overdue",
            "delayed",
            "slips",
            "ownerId",
            "pointOfContact",
            "sourceKind",
            "detectorSource",
            "controls",
            "detectedOn",
            "hours",
            "dollars",
            "unfundedDollars",
            "funding",
            "fiscalYear",
            "obstacle",
            "costs",
            "vendorProduct",
            "vendorCheckedOn");

    @Inject
    PoamTexts texts;

    /** The name of the sheet. */
    String sheet() {
        return texts.text("list.title");
    }

    List<String> headers() {
        return FIELDS.stream().map(texts::field).toList();
    }

    /** One row, in the order of the headers; nulls stay empty. */
    List<?> cells(ExportRow row) {
        PoamRow listed = row.listed();
        return Arrays.asList(
                listed.number(),
                listed.externalId(),
                listed.agencyCode(),
                listed.agencyName(),
                listed.weakness(),
                word(listed.status()),
                listed.statusOn(),
                word(listed.severity()),
                listed.dueOn(),
                row.scheduledOn(),
                listed.overdue(),
                listed.delayed(),
                listed.slips(),
                listed.owner(),
                row.pointOfContact(),
                word(row.sourceKind()),
                row.detectorSource(),
                row.controls(),
                row.detectedOn(),
                row.means().hours(),
                row.means().dollars(),
                row.means().unfunded(),
                of(row.means(), year -> word(year.funding())),
                of(row.means(), YearCost::fiscalYear),
                of(row.means(), YearCost::obstacle),
                row.means().years().size() > 1 ? texts.costs(row.means()) : null,
                row.vendorProduct(),
                row.vendorCheckedOn());
    }

    /** What the only year says, as it is; what several say, one after the other. */
    private static Object of(Means means, Function<YearCost, Object> said) {
        List<Object> values = means.years().stream()
                .map(said)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (values.size() > 1) {
            return values.stream().map(Object::toString).collect(Collectors.joining("; "));
        }
        return values.isEmpty() ? null : values.get(0);
    }

    private String word(Enum<?> value) {
        return value == null ? null : texts.text(Formats.key(value));
    }
}
