package org.poamtracker.web.poam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.poamtracker.poam.ExportRow;
import org.poamtracker.poam.PoamRow;
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
                word(row.means().funding()),
                row.means().fiscalYear(),
                row.means().obstacle(),
                row.vendorProduct(),
                row.vendorCheckedOn());
    }

    private String word(Enum<?> value) {
        return value == null ? null : texts.text(Formats.key(value));
    }
}
