package org.poamtracker.library;

import java.io.Serializable;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.poamtracker.platform.RuleLines;

/**
 * One thing wrong with a file, and where (LIB-5).
 *
 * @param place such as {@code 201-cmr-17.md, line 12}
 * @param code the bundle key of what is wrong
 * @param arguments what the text's placeholders stand for, as texts
 */
public record LibraryFault(String place, String code, List<String> arguments) implements Serializable {

    private static final Pattern LINE = Pattern.compile(", line (\\d{1,9})\\b");

    public LibraryFault {
        arguments = List.copyOf(arguments);
    }

    static LibraryFault at(String place, String code, Object... arguments) {
        return new LibraryFault(place, code, RuleLines.texts(List.of(arguments)));
    }

    /** The line that the place names; 0 where it names none. */
    int line() {
        Matcher line = LINE.matcher(place);
        return line.find() ? Integer.parseInt(line.group(1)) : 0;
    }

    @Override
    public String toString() {
        return place + ": " + code + " " + arguments;
    }
}
