package org.poamtracker.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gathers the text of a cell out of its runs, without the pronunciation that Japanese workbooks carry beside it. */
final class CellText {

    /** Excel's own limit; whatever lies beyond was not written by it. */
    static final int LONGEST = 32_767;

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private boolean inPronunciation;

    void clear() {
        text.setLength(0);
        inText = false;
        inPronunciation = false;
    }

    void start(String element) {
        inPronunciation |= element.equals("rPh");
        inText = element.equals("t") && !inPronunciation;
    }

    void end(String element) {
        inPronunciation &= !element.equals("rPh");
        inText = false;
    }

    void add(char[] characters, int start, int length) {
        if (inText) {
            text.append(characters, start, Math.min(length, LONGEST - Math.min(LONGEST, text.length())));
        }
    }

    String get() {
        return decoded(text.toString());
    }

    /** Excel writes characters that XML cannot hold as _x000D_; line ends come out as one kind. */
    static String decoded(String text) {
        String plain = text.indexOf("_x") < 0
                ? text
                : ESCAPE.matcher(text)
                        .replaceAll(escape ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
        return plain.indexOf('\r') < 0 ? plain : plain.replace("\r\n", "\n").replace('\r', '\n');
    }
}
