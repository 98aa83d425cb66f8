package org.poamtracker.reports;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

/** Text as it can stand in a PDF and in a workbook. */
final class Printable {

    /** Control characters, halves of pairs and non-characters: not allowed in XML and nothing to see in print. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\t\\n]]");

    /**
     * What a spreadsheet could take for a formula once the workbook is saved as CSV: spreadsheets look past blanks,
     * invisible characters and apostrophes, and take full-width signs for the plain ones.
     */
    private static final Pattern FORMULA = Pattern.compile(
            "^(?:[\\t\\n]|['\\s\\p{Z}\\p{C}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE62\uFE63\uFE66\uFE6B\u2212])");

    private static final int REPLACEMENT = 0xFFFD;

    private Printable() {}

    /** Line ends become one newline, everything unprintable one space. */
    static String text(String text) {
        return UNPRINTABLE
                .matcher(text.replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll(" ");
    }

    /** The same for a page: what no font of ours has a sign for becomes the sign for just that, instead of nothing. */
    static String page(String text) {
        String printable = text(text);
        if (printable.codePoints().allMatch(Signs::exist)) {
            return printable;
        }
        return printable
                .codePoints()
                .map(sign -> Signs.exist(sign) ? sign : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The same for a cell of a workbook: an apostrophe stands before what could be taken for a formula. */
    static String cell(String text) {
        String printable = text(text);
        return FORMULA.matcher(printable).find() ? "'" + printable : printable;
    }

    /** What the fonts of the reports can draw; they are loaded with the first text that is printed. */
    private static final class Signs {

        private static final int LATIN = 0x250;
        private static final List<Font> FONTS = List.of(
                load("reports/fonts/NotoSans-Regular.ttf"), load("net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf"));

        static boolean exist(int sign) {
            return sign < LATIN || FONTS.stream().anyMatch(font -> font.canDisplay(sign));
        }

        private static Font load(String resource) {
            try (InputStream in = Printable.class.getResourceAsStream("/" + resource)) {
                return Font.createFont(Font.TRUETYPE_FONT, in);
            } catch (FontFormatException e) {
                throw new IllegalStateException(resource, e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
