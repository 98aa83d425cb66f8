package org.poamtracker.discussion;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.poamtracker.agency.Reacher;

/** Finds who is called in a text: {@code @Ana Costa, please look}. Of two names that fit, the longer one is meant. */
final class Mentions {

    private Mentions() {}

    /** The ids of those of these people who are called. */
    static Set<Long> in(String text, Collection<Reacher> people) {
        Set<Long> called = new LinkedHashSet<>();
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
                int begin = at + 1;
                int longest = people.stream()
                        .filter(person -> stands(text, begin, person.name()))
                        .mapToInt(person -> person.name().length())
                        .max()
                        .orElse(0);
                people.stream()
                        .filter(person -> person.name().length() == longest && stands(text, begin, person.name()))
                        .map(Reacher::id)
                        .forEach(called::add);
            }
        }
        return called;
    }

    private static boolean stands(String text, int begin, String name) {
        int end = begin + name.length();
        return text.regionMatches(true, begin, name, 0, name.length())
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }
}
