package org.poamtracker.web.poam;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The items that a reader ticked in the list: {@code id=51&id=52} on the page sent, and {@code chosen=51.52.99} on its other
 * pages, which chosen.js remembers.
 */
public final class Chosen {

    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    private Chosen() {}

    /** Their ids, each once; empty where the reader asks for all that match. */
    public static List<Long> ids(HttpServletRequest request) {
        if (request.getParameter("every") != null) {
            return List.of();
        }
        String elsewhere = Objects.requireNonNullElse(request.getParameter("chosen"), "");
        String[] here = Objects.requireNonNullElse(request.getParameterValues("id"), new String[0]);
        return Stream.concat(Arrays.stream(elsewhere.split("\\.", -1)), Arrays.stream(here))
                .filter(ID.asMatchPredicate())
                .map(Long::valueOf)
                .distinct()
                .toList();
    }
}
