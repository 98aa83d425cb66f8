package org.poamtracker.reports.docx;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Lets the heads of columns stand on each page that their table goes on to. A word processor repeats only the first rows of a
 * table, and JasperReports makes one table of a page: so a table ends before such heads, and another begins with them. Heads beside
 * a picture are left alone: the picture would be repeated with them.
 */
final class ColumnHeads {

    private static final Pattern STYLE = Pattern.compile("<w:pStyle w:val=\"(\\w+)\"");
    private static final String HEAD = "ColumnHead";
    private static final String NOTHING = "EMPTY_CELL_STYLE";
    private static final String PICTURE = "<wp:docPr";

    /** Without a paragraph between them two tables are one; this one takes no room. */
    private static final String BETWEEN =
            "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/></w:pPr></w:p>\n";

    private final Writer out;
    private final StringBuilder beginning = new StringBuilder();
    private boolean begins;
    private StringBuilder row;
    private int rows;
    private boolean afterHeads;

    ColumnHeads(Writer out) {
        this.out = out;
    }

    /** Takes the next line; a row waits until it is whole. */
    void line(String line) throws IOException {
        if (line.contains("<w:tbl>")) {
            beginning.setLength(0);
            begins = true;
            rows = 0;
            afterHeads = false;
        }
        if (begins) {
            beginning.append(line).append('\n');
            begins = !line.contains("</w:tblGrid>");
        }
        if (line.contains("<w:tr>")) {
            row = new StringBuilder();
        }
        if (row == null) {
            out.append(line).append('\n');
            return;
        }
        row.append(line).append('\n');
        if (line.contains("</w:tr>")) {
            write(row.toString());
            row = null;
        }
    }

    private void write(String whole) throws IOException {
        boolean heads = areHeads(whole);
        if (heads && !afterHeads && rows > 0) {
            out.append("</w:tbl>\n").append(BETWEEN).append(beginning);
            rows = 0;
        }
        out.append(heads ? whole.replaceFirst("<w:trPr>", "<w:trPr><w:cantSplit/><w:tblHeader/>") : whole);
        afterHeads = heads;
        rows++;
    }

    private static boolean areHeads(String whole) {
        List<String> styles = STYLE.matcher(whole)
                .results()
                .map(MatchResult::group)
                .map(found -> found.substring(found.indexOf('"') + 1))
                .filter(style -> !style.startsWith(NOTHING))
                .toList();
        return !styles.isEmpty()
                && styles.stream().allMatch(style -> style.startsWith(HEAD))
                && !whole.contains(PICTURE);
    }
}
