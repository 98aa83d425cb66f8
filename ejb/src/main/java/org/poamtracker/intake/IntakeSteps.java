package org.poamtracker.intake;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;
import static org.poamtracker.security.Permission.POAM_IMPORT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.concurrent.CancellationException;
import org.poamtracker.job.JobContext;
import org.poamtracker.platform.DataFolder;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.poam.PoamIntake;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Unscoped;
import org.poamtracker.trail.Trail;
import org.poamtracker.trail.TrailEvent;
import org.poamtracker.workbook.AdmittedWorkbook;
import org.poamtracker.workbook.FedrampReader;
import org.poamtracker.workbook.WorkbookGate;

/** What the two jobs of an intake do, each step in a transaction of its own. */
@ApplicationScoped
public class IntakeSteps {

    @Inject
    IntakeRepository intakes;

    @Inject
    EntryRepository entries;

    @Inject
    RepeatRepository repeats;

    @Inject
    IntakeComparison comparison;

    @Inject
    PoamIntake poams;

    @Inject
    CurrentUser user;

    @Inject
    DataFolder data;

    @Inject
    Trail trail;

    /** Compares all rows with what is there; writes nothing but what it found. */
    @Transactional(REQUIRES_NEW)
    public void preview(long intakeId, JobContext job) {
        Intake intake = known(intakeId);
        entries.forget(intakeId);
        IntakeReading reading = IntakeReading.preview(
                intake.fileName(),
                rows -> poams.weigh(intake.agencyId(), rows),
                comparison.at(intake.agencyId()),
                entries.of(intakeId));
        read(intake, reading, job);
        intake.previewed(reading.finish());
        job.complete();
    }

    /**
     * Takes all accepted rows in, or none: what the preview said must still be what happens.
     *
     * @throws RuleViolation {@code intake.changed-since} when items changed after the preview
     */
    @Transactional(REQUIRES_NEW)
    public void take(long intakeId, JobContext job) {
        Intake before = known(intakeId);
        IntakeReading reading = IntakeReading.take(
                before.fileName(),
                rows -> poams.take(before.agencyId(), rows, before.submits()),
                repeats.links(before));
        read(before, reading, job);
        IntakeReading.Found found = reading.finish();
        Intake intake = known(intakeId); // taking cleared what was in memory
        intake.taken(found);
        trail.append(TrailEvent.of("INTAKE_TAKEN")
                .on("INTAKE", intakeId, intake.fileName())
                .agency(intake.agencyId())
                .note(found.counts().getFresh() + " new, " + found.counts().getChanged() + " changed, "
                        + intake.counts().getLinked() + " linked to what they repeat"));
        job.complete();
    }

    /** Notes that it came to nothing. */
    @Transactional(REQUIRES_NEW)
    public void fail(long intakeId) {
        intakes.find(intakeId, user.scope(POAM_IMPORT)).ifPresent(Intake::failed);
    }

    private void read(Intake intake, IntakeReading reading, JobContext job) {
        AdmittedWorkbook workbook =
                new WorkbookGate().admit(data.imports().resolve(intake.storedAs()), intake.fileName());
        try {
            new FedrampReader().read(workbook, reading, rows -> {
                job.progress(rows, 0, "intake.rows");
                return true;
            });
        } catch (CancellationException stopped) {
            job.stopIfCancelled();
            throw stopped;
        }
    }

    @Unscoped("reads within the caller's own reach")
    private Intake known(long intakeId) {
        return intakes.take(intakeId, user.scope(POAM_IMPORT))
                .orElseThrow(() -> new RuleViolation("intake.unknown", intakeId));
    }
}
