package org.poamtracker.trail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.crypto.Mac;
import org.poamtracker.maintenance.MaintenanceCommand;
import org.poamtracker.maintenance.MaintenanceContext;
import org.poamtracker.maintenance.MaintenanceFailure;
import org.poamtracker.platform.RuleViolation;

/**
 * {@code ./poam verify-trail [FILE]}: the same proof as on its page, without anybody signing in (TRAIL-2). With a file it
 * compares with the heads exported into it, instead of those beside the database.
 */
public class VerifyTrail implements MaintenanceCommand {

    @Override
    public String name() {
        return "verify-trail";
    }

    @Override
    public void run(MaintenanceContext context) throws IOException, SQLException {
        TrailReport report;
        try (Connection connection = context.database().asRuntime()) {
            var mac = TrailKey.mac(context.data().keys().resolve("trail.key"));
            report = new TrailVerifier(connection, mac, heads(context, mac)).verify();
        }
        for (ChainReport chain : report.broken()) {
            context.say(
                    "%s: row %d: %s",
                    chain.name() == null ? "chain " + chain.chainId() : chain.name(),
                    chain.bad().seq(),
                    chain.bad().what());
        }
        if (!report.isWhole()) {
            throw new MaintenanceFailure(
                    "the trail was tampered with: " + report.broken().size() + " of "
                            + report.chains().size() + " chains are broken, each from the row above");
        }
        context.say(
                "%,d rows in %d chains are as they were written.",
                report.rows(), report.chains().size());
    }

    private static Map<Long, Head> heads(MaintenanceContext context, Mac mac) throws IOException {
        if (!context.has("file")) {
            return HeadList.read(HeadFile.path(context.data()));
        }
        Path file = context.file();
        try {
            return HeadList.readSigned(Files.readString(file), mac);
        } catch (RuleViolation notSigned) {
            throw new MaintenanceFailure(file + " holds no heads exported by this server, or somebody changed them");
        } catch (NoSuchFileException e) {
            throw new MaintenanceFailure("There is no file " + file);
        }
    }
}
