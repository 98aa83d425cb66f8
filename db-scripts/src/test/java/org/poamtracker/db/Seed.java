package org.poamtracker.db;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the files of db/seed as they are. */
final class Seed {

    private static final Path FOLDER = Path.of("src/main/resources/db/seed");
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private Seed() {}

    static List<CSVRecord> rows(String name) {
        try (Reader file = Files.newBufferedReader(FOLDER.resolve(name + ".csv"));
                var parser = FORMAT.parse(file)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Set<String> column(String name, String column) {
        return rows(name).stream().map(row -> row.get(column)).collect(Collectors.toSet());
    }

    /** The rows of another file that belong to an item. */
    static List<CSVRecord> of(String name, CSVRecord item) {
        return rows(name).stream()
                .filter(row -> row.get("item").equals(item.get("key")))
                .toList();
    }

    /** The agencies that a finding speaks of. */
    static List<String> agencies(CSVRecord finding) {
        return List.of(finding.get("agency_codes").split(" ", -1));
    }

    /** A day, counted from the first run; empty when the cell is blank. */
    static OptionalInt day(CSVRecord row, String column) {
        String text = row.get(column);
        return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
    }

    static int given(CSVRecord row, String column) {
        return day(row, column).orElseThrow(() -> new AssertionError(row + " has no " + column));
    }
}
