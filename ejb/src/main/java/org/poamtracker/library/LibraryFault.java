package org.poamtracker.library;

import java.io.Serializable;
import java.util.List;
import org.poamtracker.platform.RuleLines;

/**
 * One thing wrong with a file, and where (LIB-5).
 *
 * @param place such as {@code 201-cmr-17.md, line 12}
 * @param code the bundle key of what is wrong
 * @param arguments what the text's placeholders stand for, as texts
 */
public record LibraryFault(String place, String code, List<String> arguments) implements Serializable {

    public LibraryFault {
        arguments = List.copyOf(arguments);
    }

    static LibraryFault at(String place, String code, Object... arguments) {
        return new LibraryFault(place, code, RuleLines.texts(List.of(arguments)));
    }

    @Override
    public String toString() {
        return place + ": " + code + " " + arguments;
    }
}
