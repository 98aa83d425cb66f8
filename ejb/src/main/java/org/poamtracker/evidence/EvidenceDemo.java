package org.poamtracker.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.poamtracker.platform.Clocks;
import org.poamtracker.platform.DemoContext;
import org.poamtracker.platform.DemoPart;

/** The files of a demonstration's items and of its written programs: small texts, taken in through the same gate as any other file. */
@ApplicationScoped
public class EvidenceDemo implements DemoPart {

    @Inject
    Intake intake;

    @Inject
    EvidenceRepository files;

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void load(DemoContext demo) {
        demo.rows("demo-evidence").forEach(row -> add("POAM", "poam", row.get("item"), row.get("item"), row, demo));
        for (CSVRecord row : demo.rows("demo-program-files")) {
            String key = row.get("version");
            String name = key.replaceAll(" (\\d+)$", " version $1");
            add("PROGRAM_VERSION", "program version", key, name, row, demo);
        }
    }

    private void add(String type, String kind, String key, String name, CSVRecord row, DemoContext demo) {
        Subject subject = new Subject(demo.id(kind, key), name, demo.id("agency of " + kind, key), true);
        byte[] text = (row.get("text") + "\n").getBytes(StandardCharsets.UTF_8);
        EvidenceFile.Content content = intake.take(row.get("name"), new ByteArrayInputStream(text), subject, List.of());
        Long owner = row.get("owner").isEmpty() ? null : demo.id("person", row.get("owner"));
        LocalDate expiresOn = row.get("expires").isEmpty() ? null : demo.day(row.get("expires"));
        EvidenceFile.By by = new EvidenceFile.By(
                demo.id("account", "admin"),
                "Demonstration",
                demo.day(row.get("added"))
                        .atTime(LocalTime.NOON)
                        .atZone(Clocks.BOSTON)
                        .toInstant());
        files.add(new EvidenceFile(type, subject, content, new EvidenceFile.Terms(null, null, expiresOn, owner), by));
    }
}
