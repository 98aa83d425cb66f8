package org.poamtracker.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.poamtracker.workbook.FedrampColumn;
import org.poamtracker.workbook.FedrampValues;
import org.poamtracker.workbook.FedrampWriter;
import org.poamtracker.workbook.PlannedMilestone;
import org.poamtracker.workbook.RiskRating;
import org.poamtracker.workbook.SheetKind;

/**
 * Brings in a FedRAMP workbook of ten thousand new items: measured is from the button that sends it, past the preview, to the page
 * that says that all are taken. What it brings stays, so it is measured only when asked for.
 */
final class Importing implements Work {

    private static final int ROWS = 10_000;
    private static final LocalDate DETECTED = LocalDate.of(2026, 1, 15);
    private static final LocalDate DUE = LocalDate.of(2099, 1, 15);

    private final Visitor visitor;

    /** No workbook of one measurement brings what another has brought already. */
    private final String measurement = Long.toHexString(System.nanoTime());

    private int done;
    private byte[] workbook;

    Importing(Visitor visitor) {
        this.visitor = visitor;
    }

    @Override
    public int batch() {
        return 1;
    }

    @Override
    public boolean isAlone() {
        return true;
    }

    @Override
    public boolean isOnlyWhenAsked() {
        return true;
    }

    @Override
    public void prepare(int runs) throws IOException {
        done++;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (FedrampWriter writer = new FedrampWriter(out, "Measured", DETECTED)) {
            for (int i = 0; i < ROWS; i++) {
                writer.row(SheetKind.OPEN, row(i));
            }
        }
        workbook = out.toByteArray();
    }

    private FedrampValues row(int i) {
        return FedrampValues.none()
                .with(FedrampColumn.POAM_ID, "M-" + measurement + "-" + done + "-" + i)
                .with(FedrampColumn.WEAKNESS_NAME, "Patches missing on host " + i)
                .with(
                        FedrampColumn.WEAKNESS_DESCRIPTION,
                        "What the scanner saw on host " + i + ", to be mended by its owner")
                .with(FedrampColumn.WEAKNESS_DETECTOR_SOURCE, "Scanner")
                .with(FedrampColumn.WEAKNESS_SOURCE_IDENTIFIER, Integer.toString(i))
                .with(FedrampColumn.ASSET_IDENTIFIER, List.of("host-" + i, "10.1." + i / 250 + "." + i % 250))
                .with(FedrampColumn.POINT_OF_CONTACT, "Operations")
                .with(FedrampColumn.RESOURCES_REQUIRED, "2 staff")
                .with(FedrampColumn.OVERALL_REMEDIATION_PLAN, "Patch it in the next window")
                .with(FedrampColumn.ORIGINAL_DETECTION_DATE, DETECTED)
                .with(FedrampColumn.SCHEDULED_COMPLETION_DATE, DUE)
                .with(FedrampColumn.PLANNED_MILESTONES, List.of(new PlannedMilestone(1, DUE, "Patch it")))
                .with(FedrampColumn.STATUS_DATE, DETECTED)
                .with(FedrampColumn.ORIGINAL_RISK_RATING, RiskRating.MODERATE);
    }

    @Override
    public void run(int index) throws IOException, InterruptedException {
        Form form = visitor.form("/intake/list.xhtml", "workbook").setFirst("agency_input");
        String intake = visitor.upload(form, "submit", "file", "measured.xlsx", workbook);
        visitor.await(intake, "id=\"preview\"");
        visitor.submit(visitor.form(intake, "decide"), "accept");
        visitor.await(intake, "id=\"taken\"");
    }
}
