package org.poamtracker.repeat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * One of the 200 pairs that were written before the matcher: what is entered, what was there before, and whether the one
 * repeats the other.
 */
public record RepeatPair(
        int number, boolean repeat, String kind, Described now, String agency, String standing, Described earlier) {

    /** All of them. */
    public static List<RepeatPair> all() {
        try (Reader reader = new InputStreamReader(
                RepeatPair.class.getResourceAsStream("repeat-pairs.csv"), StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).stream()
                    .map(RepeatPair::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RepeatPair of(CSVRecord row) {
        return new RepeatPair(
                Integer.parseInt(row.get("pair")),
                "repeat".equals(row.get("label")),
                row.get("kind"),
                new Described(row.get("text"), some(row.get("requirement")), some(row.get("asset"))),
                row.get("earlier_agency"),
                row.get("earlier_standing"),
                new Described(
                        row.get("earlier_text"), some(row.get("earlier_requirement")), some(row.get("earlier_asset"))));
    }

    private static List<String> some(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell);
    }
}
