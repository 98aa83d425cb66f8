package org.poamtracker.notification;

import jakarta.enterprise.inject.spi.CDI;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.poamtracker.maintenance.MaintenanceCommand;
import org.poamtracker.maintenance.MaintenanceContext;
import org.poamtracker.maintenance.MaintenanceFailure;
import org.poamtracker.platform.RuleViolation;

/**
 * {@code ./poam nightly [--digests]}: does now what the night does, says how far it is, and names what could not be done. With
 * {@code --digests} it also mails all that waits for a digest.
 */
public class NightlyCommand implements MaintenanceCommand {

    private static final double NANOS = 1e9;

    /** Made by the service loader. */
    public NightlyCommand() {}

    @Override
    public String name() {
        return "nightly";
    }

    @Override
    public boolean needsRunningServer() {
        return true;
    }

    @Override
    public void run(MaintenanceContext context) {
        long begin = System.nanoTime();
        long computing = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        List<String> broken = new ArrayList<>(night(context).broken());
        if (context.has("digests")) {
            NightResult digests = CDI.current().select(Digests.class).get().all(line -> context.say("%s", line));
            broken.addAll(digests.broken());
        }
        context.say(
                "It took %.1f seconds, of them %.1f of a processor.",
                (System.nanoTime() - begin) / NANOS,
                (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - computing) / NANOS);
        if (!broken.isEmpty()) {
            throw new MaintenanceFailure(
                    "Everything else is done; " + broken.size() + " could not be: " + String.join(", ", broken));
        }
    }

    private static NightResult night(MaintenanceContext context) {
        try {
            return CDI.current().select(Night.class).get().pass(line -> context.say("%s", line));
        } catch (RuleViolation passing) {
            throw new MaintenanceFailure("The night is being passed at this moment. The server's log says how it ends");
        }
    }
}
