package org.poamtracker.db;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The statements kept beside the tests, and the database they run on. */
final class TestFiles {

    /** A new, private H2 in the mode in which the product runs it; gone with its last connection. */
    static final String H2 = "jdbc:h2:mem:;MODE=Oracle;DEFAULT_NULL_ORDERING=HIGH";

    private TestFiles() {}

    static List<String> statements(String name) {
        return SqlScript.statements(read(name));
    }

    private static String read(String name) {
        try (InputStream file = TestFiles.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
