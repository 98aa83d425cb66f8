package org.poamtracker.trail;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.poamtracker.maintenance.MaintenanceCommand;
import org.poamtracker.maintenance.MaintenanceContext;
import org.poamtracker.maintenance.MaintenanceFailure;

/** {@code ./poam verify-trail}: the same proof as on its page, without anybody signing in (TRAIL-2). */
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
            report = new TrailVerifier(connection, mac, HeadList.read(HeadFile.path(context.data()))).verify();
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
}
