package org.poamtracker.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.poamtracker.notification.Night;
import org.poamtracker.platform.DataFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills a database in which nobody can sign in yet. {@code ./poam run} leaves a demonstration password in the folder of keys
 * when it wants one; without it the first administrator is made, and the one-time link left there for the script to show.
 */
@Startup
@Singleton
@DependsOn({"Migrations", "LibraryStart"}) // one after the other: both write to the chain of the trail that is nobody's
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstStart {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);
    private static final Set<PosixFilePermission> MINE = PosixFilePermissions.fromString("rw-------");

    @Inject
    DataFolder data;

    @Inject
    FirstRecords records;

    @Inject
    Night night;

    @PostConstruct
    void fill() {
        Path password = data.keys().resolve("demo.password");
        try {
            if (records.areThere()) {
                Files.deleteIfExists(password);
            } else if (Files.exists(password)
                    && System.getProperty("poam.db.url", "jdbc:h2:").startsWith("jdbc:h2:")) {
                records.demo(Files.readString(password).strip());
                Files.delete(password);
                night.pass(progress -> {}); // so that its people find what is due, as on any other morning
                LOG.info("The demonstration data is loaded");
            } else {
                leave(records.firstAdministrator());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void leave(String link) throws IOException {
        Path file = data.keys().resolve("first-admin.link");
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(MINE));
        Files.writeString(file, link + "\n", StandardOpenOption.WRITE);
    }
}
