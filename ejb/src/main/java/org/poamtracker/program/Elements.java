package org.poamtracker.program;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** What each kind of program must say (PROG-2): read from {@code db/seed/program-elements.csv}, which people maintain. */
@ApplicationScoped
class Elements {

    private static final String FILE = "/db/seed/program-elements.csv";

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    /** Those of a kind, in their order. */
    List<Element> of(ProgramKind kind) {
        try (Reader reader = new InputStreamReader(Elements.class.getResourceAsStream(FILE), StandardCharsets.UTF_8)) {
            return FORMAT.parse(reader).stream()
                    .filter(row -> row.get("kind").equals(kind.name()))
                    .map(Elements::element)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Element element(CSVRecord row) {
        return new Element(row.get("code"), row.get("title"), row.get("asks"), row.get("citation"));
    }
}
