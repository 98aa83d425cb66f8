package org.poamtracker.platform;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** What the parts of a demonstration share: the day it is relative to, its files, and the ids made so far. */
public final class DemoContext {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final LocalDate today;
    private final String password;
    private final Map<String, Long> ids = new HashMap<>();

    /**
     * A demonstration.
     *
     * @param today the day that all offsets in the files count from
     * @param password of every demonstration account, made on this machine
     */
    public DemoContext(LocalDate today, String password) {
        this.today = today;
        this.password = password;
    }

    /** The day so many days away; null for an empty cell. */
    public LocalDate day(String offset) {
        return offset.isBlank() ? null : today.plusDays(Long.parseLong(offset.strip()));
    }

    /** The day of the first run. */
    public LocalDate today() {
        return today;
    }

    /** The password of every demonstration account. */
    public String password() {
        return password;
    }

    /** Remembers what id a thing got, by kind and the key that the files know it by. */
    public void put(String kind, String key, long id) {
        ids.put(kind + ":" + key, id);
    }

    /** The id of a thing. @throws NoSuchElementException when no file names it */
    public long id(String kind, String key) {
        Long id = ids.get(kind + ":" + key);
        if (id == null) {
            throw new NoSuchElementException("The demonstration's files name no " + kind + " " + key);
        }
        return id;
    }

    /** The rows of {@code db/seed/<name>.csv}, each by the names of its header. */
    public List<CSVRecord> rows(String name) {
        try (Reader reader = new InputStreamReader(
                DemoContext.class.getResourceAsStream("/db/seed/" + name + ".csv"), StandardCharsets.UTF_8)) {
            return FORMAT.parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
