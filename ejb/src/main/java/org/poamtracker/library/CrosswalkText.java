package org.poamtracker.library;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.poamtracker.library.Incoming.IncomingLink;
import org.poamtracker.platform.Texts;
import org.poamtracker.workbook.PlainText;

/** Reads a crosswalk as comma separated values: {@code from,to,reason}, a header line first. */
final class CrosswalkText {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreHeaderCase(true)
            .setTrim(true)
            .get();

    static final List<String> COLUMNS = List.of("from", "to", "reason");
    private static final int LONGEST = 1000;

    private CrosswalkText() {}

    /** The pairs that nothing is wrong with, and everything that is wrong with the others, by its line. */
    static Incoming read(String name, Reader text) {
        List<IncomingLink> links = new ArrayList<>();
        List<LibraryFault> faults = new ArrayList<>();
        try (CSVParser parser = FORMAT.parse(text)) {
            for (String column : COLUMNS) {
                if (!parser.getHeaderMap().containsKey(column)) {
                    faults.add(LibraryFault.at(name + ", line 1", "library.text-missing", column));
                }
            }
            if (faults.isEmpty()) {
                rows(name, parser, links, faults);
            }
        } catch (CSVException | UncheckedIOException | IllegalArgumentException e) {
            faults.add(LibraryFault.at(name, "library.file-no-csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Incoming(List.of(), links, faults);
    }

    private static void rows(String name, CSVParser parser, List<IncomingLink> links, List<LibraryFault> faults) {
        for (CSVRecord row : parser) {
            String place = name + ", line " + parser.getCurrentLineNumber();
            String missing = COLUMNS.stream()
                    .filter(column -> !row.isSet(column) || row.get(column).isBlank())
                    .findFirst()
                    .orElse(null);
            if (missing != null) {
                faults.add(LibraryFault.at(place, "library.text-missing", missing));
            } else if (said(row, "reason").length() > LONGEST) {
                faults.add(LibraryFault.at(place, "library.text-long", "reason", LONGEST));
            } else {
                links.add(new IncomingLink(place, said(row, "from"), said(row, "to"), said(row, "reason")));
            }
        }
    }

    private static String said(CSVRecord row, String column) {
        return Texts.orNull(PlainText.original(row.get(column)));
    }
}
