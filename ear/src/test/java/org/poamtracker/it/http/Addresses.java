package org.poamtracker.it.http;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.poamtracker.it.access.Records;

/** The addresses of the table, with records in the place of their names: {@code /poam/show.xhtml?id={open}}. */
final class Addresses {

    /** Stands for a place where an address names no record, or one that has no place. */
    static final char ANY = 'y';

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
    private static final String LETTERS = "DSRAPV";
    private static final String ABSENT = "999999999";

    private final Properties records = new Properties();

    private Addresses() {}

    /** With the records that were made for the tests. */
    static Addresses read() throws IOException {
        Addresses addresses = new Addresses();
        try (Reader reader = Files.newBufferedReader(file(Records.FILE))) {
            addresses.records.load(reader);
        }
        return addresses;
    }

    static Path file(String name) {
        return Path.of(System.getProperty("poam.it.data"), name);
    }

    /** On whose records an address can be tried, a letter each. */
    String letters(String address) {
        String found = LETTERS.chars()
                .filter(letter -> isKnown(address, (char) letter))
                .mapToObj(letter -> String.valueOf((char) letter))
                .collect(Collectors.joining());
        return NAME.matcher(address).find() && !found.isEmpty() ? found : String.valueOf(ANY);
    }

    private boolean isKnown(String address, char letter) {
        return NAME.matcher(address).results().allMatch(name -> records.containsKey(name.group(1) + letter));
    }

    /** The address of the record there. */
    String at(String address, char letter) {
        return NAME.matcher(address).replaceAll(name -> {
            String record = records.getProperty(name.group(1) + letter, records.getProperty(name.group(1)));
            if (record == null) {
                throw new IllegalStateException("No record for " + address + " at " + letter);
            }
            return record;
        });
    }

    /** The address of a record that never was. */
    static String absent(String address) {
        return with(address, ABSENT);
    }

    /** The address with something else in the place of its records. */
    static String with(String address, String id) {
        return NAME.matcher(address).replaceAll(id.replace("$", "\\$"));
    }

    /** The page alone. */
    static String path(String address) {
        return address.replaceAll("\\?.*", "");
    }
}
