package org.poamtracker.intake;

import static org.poamtracker.security.Permission.POAM_IMPORT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.poamtracker.job.Jobs;
import org.poamtracker.platform.DataFolder;
import org.poamtracker.platform.Page;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Requires;
import org.poamtracker.trail.Trail;
import org.poamtracker.trail.TrailEvent;
import org.poamtracker.workbook.FedrampColumn;
import org.poamtracker.workbook.RefusalWorkbook;
import org.poamtracker.workbook.WorkbookGate;

/** Bringing workbooks in: preview first, then all accepted rows or none. */
@Stateless
public class IntakeService {

    @Inject
    IntakeRepository intakes;

    @Inject
    EntryRepository entries;

    @Inject
    RepeatRepository repeats;

    @Inject
    IntakeStore store;

    @Inject
    Jobs jobs;

    @Inject
    CurrentUser user;

    @Inject
    DataFolder data;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /**
     * Lets a workbook in and starts its preview; returns its id.
     *
     * @throws org.poamtracker.workbook.WorkbookRefused when the file as a whole may not be read
     * @throws RuleViolation {@code intake.unknown-agency} out of reach
     */
    @Requires(POAM_IMPORT)
    public long bring(BringWorkbook workbook) {
        if (!intakes.reaches(workbook.agencyId(), user.scope(POAM_IMPORT))) {
            throw new RuleViolation("intake.unknown-agency", workbook.agencyId());
        }
        String storedAs = store.keep(workbook);
        Intake intake = new Intake(
                new IncomingFile(workbook.agencyId(), store.shortName(workbook), storedAs, workbook.submits()),
                user.name(),
                clock.instant());
        intakes.add(intake);
        intake.workedBy(jobs.start(IntakePreviewWork.KIND, intake.fileName(), parameters(intake)));
        trail.append(TrailEvent.of("INTAKE_BROUGHT")
                .on("INTAKE", intake.id(), intake.fileName())
                .agency(intake.agencyId()));
        return intake.id();
    }

    /** Workbooks within reach, latest first. */
    @Requires(POAM_IMPORT)
    public Page<IntakeRow> list(int first, int size) {
        return intakes.page(first, size, user.scope(POAM_IMPORT));
    }

    /** One workbook. @throws RuleViolation {@code intake.unknown} */
    @Requires(POAM_IMPORT)
    public IntakeRow show(long id) {
        Intake intake = known(id);
        return intake.row(intakes.agencyCode(intake));
    }

    /** What becomes of the rows that a filter names, in the order of the file. */
    @Requires(POAM_IMPORT)
    public List<IntakeEntry> entries(long id, IntakeEntryFilter filter) {
        return entries.entries(known(id), filter);
    }

    /** Says yes to the preview and starts taking the accepted rows in. @throws RuleViolation {@code intake.wrong-step} */
    @Requires(POAM_IMPORT)
    public void accept(long id) {
        Intake intake =
                intakes.take(id, user.scope(POAM_IMPORT)).orElseThrow(() -> new RuleViolation("intake.unknown", id));
        intake.accept();
        intake.workedBy(jobs.start(IntakeTakeWork.KIND, intake.fileName(), parameters(intake)));
    }

    /**
     * Says that a new row repeats a closed item that it was offered (POAM-9), instead of any other; null takes it back. The row
     * is linked when it is taken in.
     *
     * @throws RuleViolation {@code intake.unknown}, {@code intake.wrong-step}; {@code intake.not-offered} where the row was
     *     not offered that item
     */
    @Requires(POAM_IMPORT)
    public void tick(long id, int position, Long closedId) {
        Intake intake = previewed(id);
        if (!repeats.tick(intake, position, closedId)) {
            throw new RuleViolation("intake.not-offered");
        }
        intake.linked(repeats.ticked(intake));
    }

    /**
     * Says of each new row that has the requirement and the asset of a closed item that it repeats the likeliest of those;
     * a row of which something was said keeps that.
     *
     * @throws RuleViolation {@code intake.unknown}, {@code intake.wrong-step}
     */
    @Requires(POAM_IMPORT)
    public void tickStrongest(long id) {
        Intake intake = previewed(id);
        repeats.tickStrongest(intake);
        intake.linked(repeats.ticked(intake));
    }

    /** Decides against it. */
    @Requires(POAM_IMPORT)
    public void discard(long id) {
        intakes.take(id, user.scope(POAM_IMPORT))
                .orElseThrow(() -> new RuleViolation("intake.unknown", id))
                .discard();
    }

    /**
     * Writes the refused rows as a workbook, with the reasons beside the cells.
     *
     * @param words the text of a refusal, in the reader's language
     */
    @Requires(POAM_IMPORT)
    public void refusalWorkbook(long id, Function<RefusedCell, String> words, OutputStream out) throws IOException {
        Intake intake = known(id);
        Map<RefusalWorkbook.RowKey, List<RefusalWorkbook.Reason>> reasons = new HashMap<>();
        for (RefusedCell cell : entries.refusals(intake)) {
            FedrampColumn column = cell.column() == null ? null : FedrampColumn.valueOf(cell.column());
            reasons.computeIfAbsent(new RefusalWorkbook.RowKey(cell.sheet(), cell.row()), none -> new ArrayList<>())
                    .add(new RefusalWorkbook.Reason(column, words.apply(cell)));
        }
        RefusalWorkbook.write(
                new WorkbookGate().admit(data.imports().resolve(intake.storedAs()), intake.fileName()), reasons, out);
    }

    private Intake previewed(long id) {
        Intake intake =
                intakes.take(id, user.scope(POAM_IMPORT)).orElseThrow(() -> new RuleViolation("intake.unknown", id));
        intake.demandPreviewed();
        return intake;
    }

    private Intake known(long id) {
        return intakes.find(id, user.scope(POAM_IMPORT)).orElseThrow(() -> new RuleViolation("intake.unknown", id));
    }

    private static Map<String, String> parameters(Intake intake) {
        return Map.of("intake", String.valueOf(intake.id()));
    }
}
