package org.poamtracker.evidence;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import org.poamtracker.maintenance.MaintenanceCommand;
import org.poamtracker.maintenance.MaintenanceContext;
import org.poamtracker.maintenance.MaintenanceFailure;
import org.poamtracker.seal.FileKeys;
import org.poamtracker.seal.Rotation;
import org.poamtracker.trail.SecurityLine;

/** {@code ./poam rotate-file-key}: a new master key for the files (SEAL-3). Called again after a crash, it goes on. The security log says it. */
public class RotateFileKey implements MaintenanceCommand {

    @Override
    public String name() {
        return "rotate-file-key";
    }

    @Override
    public void run(MaintenanceContext context) throws IOException, SQLException {
        var outcome = new Rotation(context.data(), new FileKeys(context.data()), Clock.systemUTC()).run();
        new SecurityLine("FILE_KEY_ROTATED", "FILE_KEY", outcome.key(), "file-key-" + outcome.key())
                .write(context.database(), context.data(), Clock.systemUTC());
        if (outcome.resumed()) {
            context.say("Went on with a rotation that had broken off.");
        }
        context.say(
                "Key %d wraps the keys of all files: %,d anew, %,d already.",
                outcome.key(), outcome.rewrapped(), outcome.already());
        if (!outcome.broken().isEmpty()) {
            outcome.broken().forEach(broken -> context.say("%s", broken));
            throw new MaintenanceFailure(outcome.broken().size() + " files cannot be opened with any key; see above");
        }
        context.say("The server removes earlier keys by itself once they have not been needed for a day.");
    }
}
