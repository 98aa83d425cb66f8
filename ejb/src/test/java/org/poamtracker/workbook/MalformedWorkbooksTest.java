package org.poamtracker.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks spoiled in hundreds of ways, the same ones in every run: each is read or refused, none does harm. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MalformedWorkbooksTest {

    private static final int EACH = 100;
    private static final long MB = 1L << 20;
    private static final List<String> EXTREMES = List.of(
            "\"\"",
            "\"-1\"",
            "\"99999999999999999999\"",
            "\"ZZZZZ1\"",
            "\"A0\"",
            "\"XFE1048577\"",
            "\"1E400\"",
            "\"NaN\"",
            "\"0x1p1023\"",
            "\"s\"",
            "\"e\"",
            "\"inlineStr\"",
            "\"d\"",
            "\"../../x\"",
            "\"&#0;\"",
            "\"&e;\"",
            "\"true\"");

    private Path folder;
    private byte[] sound;
    private Map<String, byte[]> parts;
    private final Map<String, Integer> outcomes = new TreeMap<>();

    @BeforeAll
    void begin(@TempDir Path folder) throws IOException {
        this.folder = folder;
        Path file = folder.resolve("sound.xlsx");
        TestWorkbook workbook = TestWorkbook.fedramp();
        for (int i = 0; i < 12; i++) {
            FedrampValues values = WorkbookVariants.meant(i);
            workbook.row(Map.of(
                    FedrampColumn.POAM_ID, values.text(FedrampColumn.POAM_ID),
                    FedrampColumn.SCHEDULED_COMPLETION_DATE, values.date(FedrampColumn.SCHEDULED_COMPLETION_DATE),
                    FedrampColumn.WEAKNESS_NAME, values.text(FedrampColumn.WEAKNESS_NAME)));
        }
        sound = Files.readAllBytes(workbook.write(file));
        parts = unzip(sound);
        assertThat(read(sound)).isEqualTo("read");
    }

    @Test
    @DisplayName("S3 a hundred files with bytes overwritten do no harm")
    void overwritten() throws IOException {
        spoil(10_000, random -> {
            byte[] spoiled = sound.clone();
            for (int i = 0; i <= random.nextInt(40); i++) {
                spoiled[random.nextInt(spoiled.length)] = (byte) random.nextInt(256);
            }
            return spoiled;
        });
    }

    @Test
    @DisplayName("S3 a hundred files cut, doubled and shuffled do no harm")
    void cut() throws IOException {
        spoil(20_000, random -> {
            int from = random.nextInt(sound.length);
            int to = from + random.nextInt(sound.length - from);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(sound, 0, from);
            switch (random.nextInt(3)) {
                case 0 -> out.write(sound, to, sound.length - to);
                case 1 -> out.write(sound, random.nextInt(from + 1), sound.length - to);
                default -> out.write(sound, 0, random.nextInt(sound.length));
            }
            return out.toByteArray();
        });
    }

    @Test
    @DisplayName("S3 two hundred packages with a part spoiled or missing do no harm")
    void spoiledParts() throws IOException {
        for (int round = 0; round < 2; round++) {
            spoil(30_000L + 1_000L * round, random -> {
                Map<String, byte[]> spoiled = new TreeMap<>(parts);
                List<String> names = new ArrayList<>(spoiled.keySet());
                String name = names.get(random.nextInt(names.size()));
                if (random.nextInt(8) == 0) {
                    spoiled.remove(name);
                } else {
                    spoiled.put(name, spoil(spoiled.get(name), random));
                }
                return zip(spoiled);
            });
        }
    }

    private static byte[] spoil(byte[] part, Random random) {
        String text = new String(part, StandardCharsets.UTF_8);
        int at = random.nextInt(text.length());
        int end = Math.min(text.length(), at + random.nextInt(200));
        String spoiled =
                switch (random.nextInt(6)) {
                    case 0 -> text.substring(0, at) + text.substring(end);
                    case 1 -> text.substring(0, end) + text.substring(at);
                    case 2 -> text.substring(0, at) + "<a".repeat(random.nextInt(3000)) + text.substring(at);
                    case 3 -> text.substring(0, at) + "<a>".repeat(random.nextInt(3000)) + text.substring(at);
                    default -> extreme(text, random);
                };
        return spoiled.getBytes(StandardCharsets.UTF_8);
    }

    private static String extreme(String text, Random random) {
        int at = text.indexOf("=\"", random.nextInt(text.length()));
        int end = at < 0 ? -1 : text.indexOf('"', at + 2);
        String value = EXTREMES.get(random.nextInt(EXTREMES.size()));
        return end < 0
                ? text.replaceFirst("\"[^\"]*\"", "\"x\"")
                : text.substring(0, at + 1) + value + text.substring(end + 1);
    }

    private interface Spoiling {
        byte[] spoil(Random random) throws IOException;
    }

    private void spoil(long seed, Spoiling spoiling) throws IOException {
        long before = usedMemory();
        for (int i = 0; i < EACH; i++) {
            long start = System.nanoTime();
            outcomes.merge(read(spoiling.spoil(new Random(seed + i))), 1, Integer::sum);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
        }
        assertThat(usedMemory() - before).isLessThan(64 * MB);
        assertThat(outcomes).hasSizeGreaterThan(1);
    }

    /** Anything but a reading or a refusal comes out of here and fails the test. */
    private String read(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("spoiled.xlsx"), bytes);
        try {
            WorkbookFixtures.read(file);
            return "read";
        } catch (WorkbookRefused refused) {
            return refused.code();
        }
    }

    private static long usedMemory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static Map<String, byte[]> unzip(byte[] file) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        HostilePackages packages = HostilePackages.sound();
        packages.parts().clear();
        parts.forEach(packages::part);
        return packages.bytes();
    }
}
