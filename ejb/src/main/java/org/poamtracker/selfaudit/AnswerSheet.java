package org.poamtracker.selfaudit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.poamtracker.platform.Texts;
import org.poamtracker.workbook.TableReader;
import org.poamtracker.workbook.TableReader.TableRow;
import org.poamtracker.workbook.TableWriter;
import org.poamtracker.workbook.WorkbookGate;

/** The workbook in which questions are answered away from the server: a row for each, with what stood there when it was made. */
final class AnswerSheet {

    private static final String SHEET = "Answers";
    private static final String CODE = "Question";
    private static final String TEXT = "What is asked";
    private static final String HELP = "Help";
    private static final String CHOICE = "Answer: Yes, Partial, No, Not applicable";
    private static final String REASON = "Why it does not apply";
    private static final String REMARK = "Remark";
    private static final String LAST = "Answer of the year before";
    private static final String LAST_REMARK = "Remark of the year before";
    private static final String VERSION = "Version (leave as it is)";

    private static final List<String> HEADERS =
            List.of(CODE, TEXT, HELP, CHOICE, REASON, REMARK, LAST, LAST_REMARK, VERSION);
    private static final List<String> NEEDED = List.of(CODE, CHOICE, REASON, REMARK, VERSION);
    private static final int MOST_ROWS = 2000;

    private AnswerSheet() {}

    /** What a row of an uploaded workbook says. */
    record Said(int row, String code, String choice, String reason, String remark, Long version) {}

    static byte[] write(List<AnswerRow> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter table = TableWriter.xlsx(out, SHEET, HEADERS)) {
            for (AnswerRow row : rows) {
                LastAnswer last = row.last();
                table.row(Arrays.asList(
                        row.question().code(),
                        row.question().text(),
                        row.question().help(),
                        word(row.choice()),
                        row.reason(),
                        row.remark(),
                        last == null ? null : word(last.choice()),
                        last == null ? null : last.remark(),
                        row.version()));
            }
        }
        return out.toByteArray();
    }

    /** By question what a workbook says. @throws org.poamtracker.workbook.WorkbookRefused where it is none, or not such a one */
    static Map<String, Said> read(Path file, String name) {
        Map<String, Said> said = new HashMap<>();
        for (TableRow row : TableReader.read(new WorkbookGate().admit(file, name), NEEDED, MOST_ROWS)) {
            if (row.get(CODE) != null) {
                said.putIfAbsent(
                        row.get(CODE),
                        new Said(
                                row.number(),
                                row.get(CODE),
                                row.get(CHOICE),
                                Texts.orNull(row.get(REASON)),
                                Texts.orNull(row.get(REMARK)),
                                version(row.get(VERSION))));
            }
        }
        return said;
    }

    /** The choice that a word names, however it is written; empty for a word that names none. */
    static Optional<Choice> choice(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return Arrays.stream(Choice.values())
                .filter(choice ->
                        choice.name().toLowerCase(Locale.ROOT).replace("_", "").equals(plain))
                .findFirst();
    }

    private static String word(Choice choice) {
        if (choice == null) {
            return null;
        }
        String word = choice.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static Long version(String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }
}
