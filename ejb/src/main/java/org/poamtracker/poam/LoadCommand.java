package org.poamtracker.poam;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.crypto.Mac;
import org.poamtracker.maintenance.MaintenanceCommand;
import org.poamtracker.maintenance.MaintenanceContext;
import org.poamtracker.maintenance.MaintenanceFailure;
import org.poamtracker.platform.Clocks;
import org.poamtracker.trail.TrailKey;

/**
 * {@code ./poam load --items N [--agencies N] [--seed N]}: adds synthetic items with milestones, ledger, words and trail, to
 * see how the product behaves when full. One agency, the first by code, gets one in twenty; the others share the rest.
 */
public class LoadCommand implements MaintenanceCommand {

    private static final String BUSY =
            "Somebody is loading items into this data folder already. Wait until that has ended";
    private static final int BATCH = 250;

    /** How many items are written at once: the more, the fewer times each page of an index. */
    private static final int TRANSACTION = 20_000;

    /** The agency that holds 5 %. */
    private static final int ONE_IN = 20;

    /** Made by the service loader. */
    public LoadCommand() {}

    @Override
    public String name() {
        return "load";
    }

    @Override
    public void run(MaintenanceContext context) throws IOException, SQLException {
        Path file = context.data().temp().resolve("load.lock");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw new MaintenanceFailure(BUSY);
            }
            load(context);
        } catch (OverlappingFileLockException sameServer) {
            throw new MaintenanceFailure(BUSY);
        }
    }

    private static void load(MaintenanceContext context) throws IOException, SQLException {
        long items = context.number("items", 1000);
        Random random = new Random(context.number("seed", 1));
        Mac mac = TrailKey.mac(context.data().keys().resolve("trail.key"));
        try (Connection connection = context.database().asOwner()) {
            connection.setAutoCommit(false);
            List<AgencyPlace> places = agencies(connection, context.number("agencies", 150));
            if (places.isEmpty()) {
                throw new MaintenanceFailure(
                        "There are no agencies yet. Start with the demonstration data, or add them.");
            }
            Clock clock = Clock.system(Clocks.BOSTON);
            try (LoadWords words = new LoadWords(
                            context.database().asOwner(), context.database().asOwner());
                    LoadItems load = new LoadItems(connection, words, mac, random, clock)) {
                run(load, places, items, random, context);
            }
            analyze(connection);
        }
        context.say("Loaded %d items.", items);
    }

    private static void run(
            LoadItems load, List<AgencyPlace> places, long items, Random random, MaintenanceContext context)
            throws SQLException {
        int big = big(places);
        long done = 0;
        while (done < items) {
            int size = (int) Math.min(BATCH, items - done);
            boolean toBig = places.size() == 1 || done / BATCH % ONE_IN == 0;
            load.add(places.get(toBig ? big : random.nextInt(places.size())), size);
            done += size;
            if (done == items || done % TRANSACTION == 0) {
                load.commit();
                context.say("%d of %d", done, items);
            }
        }
    }

    /** DTA where it is there, because its people sign in to a demonstration. */
    private static int big(List<AgencyPlace> places) {
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).code().equals("DTA")) {
                return i;
            }
        }
        return 0;
    }

    private static List<AgencyPlace> agencies(Connection connection, long most) throws SQLException {
        List<AgencyPlace> places = new ArrayList<>();
        try (PreparedStatement select =
                        connection.prepareStatement("SELECT ID, CODE, SECRETARIAT_ID FROM AGENCY WHERE ACTIVE = 1"
                                + " ORDER BY CASE CODE WHEN 'DTA' THEN 0 ELSE 1 END, CODE");
                ResultSet rows = select.executeQuery()) {
            while (rows.next() && places.size() < most) {
                places.add(new AgencyPlace(rows.getLong(1), rows.getString(2), rows.getLong(3)));
            }
        }
        return places;
    }

    /** The optimizer of the embedded database counts rows only when told to; Oracle does it at night. */
    private static void analyze(Connection connection) throws SQLException {
        if (connection.getMetaData().getURL().startsWith("jdbc:h2:")) {
            try (var statement = connection.createStatement()) {
                statement.execute("ANALYZE");
            }
        }
        connection.commit();
    }
}
