package org.poamtracker.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.poamtracker.platform.DemoContext;
import org.poamtracker.platform.DemoPart;

/** The State Auditor's published findings. They are real; a blank was not seen in the source and stays blank. */
@ApplicationScoped
public class FindingDemo implements DemoPart {

    private static final Pattern SPACE = Pattern.compile(" +");

    @Inject
    FindingRepository findings;

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void load(DemoContext demo) {
        for (CSVRecord row : demo.rows("findings")) {
            Finding finding = new Finding(
                    FindingSource.STATE_AUDITOR, published(row), "WITHHELD".equals(row.get("classification")));
            List<Long> agencies = SPACE.splitAsStream(row.get("agency_codes").strip())
                    .map(code -> demo.id("agency", code))
                    .toList();
            findings.add(finding, agencies);
            demo.put("finding", row.get("id"), finding.id());
        }
    }

    private static FindingDetail published(CSVRecord row) {
        String date = text(row, "report_date");
        return new FindingDetail(
                null,
                row.get("id"),
                text(row, "finding_ref"),
                FindingSource.STATE_AUDITOR,
                date == null ? null : LocalDate.parse(date),
                text(row, "audit_no"),
                text(row, "audit_period"),
                row.get("condition"),
                text(row, "sample_or_counts"),
                text(row, "criteria"),
                text(row, "cause"),
                text(row, "recommendation"),
                text(row, "repeat_of"),
                text(row, "public_records_note"),
                false,
                text(row, "url"));
    }

    private static String text(CSVRecord row, String column) {
        String text = row.get(column).strip();
        return text.isEmpty() ? null : text;
    }
}
