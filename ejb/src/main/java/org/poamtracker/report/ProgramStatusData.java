package org.poamtracker.report;

import java.util.Arrays;
import java.util.List;
import org.poamtracker.program.ProgramKind;
import org.poamtracker.program.ProgramRow;
import org.poamtracker.reports.Heading;
import org.poamtracker.reports.program.ProgramStatusReport;
import org.poamtracker.reports.program.ProgramStatusReport.Stage;
import org.poamtracker.reports.program.ProgramStatusReport.Standing;

/** Turns the written programs of agencies into the lines of their report. */
final class ProgramStatusData {

    private final Words words;

    ProgramStatusData(Words words) {
        this.words = words;
    }

    ProgramStatusReport report(Heading heading, String reach, List<ProgramRow> programs) {
        List<String> kinds =
                Arrays.stream(ProgramKind.values()).map(ProgramKind::name).toList();
        return new ProgramStatusReport(
                heading, reach, kinds, programs.stream().map(this::standing).toList());
    }

    private Standing standing(ProgramRow program) {
        return new Standing(
                program.secretariat(),
                program.agencyName() + " (" + program.agency() + ")",
                program.kind().name(),
                stage(program),
                words.of(program.state()),
                program.inForce(),
                program.inForceOn(),
                program.reviewedOn(),
                program.dueOn(),
                words.of(program.dueCause()));
    }

    private static Stage stage(ProgramRow program) {
        return switch (program.state()) {
            case IN_FORCE -> Stage.IN_FORCE;
            case DRAFT, FOR_APPROVAL, SUBMITTED, RETURNED -> Stage.ON_ITS_WAY;
            case MISSING, REJECTED -> program.inForce() == null ? Stage.MISSING : Stage.ON_ITS_WAY;
        };
    }
}
