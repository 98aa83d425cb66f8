package org.poamtracker.poam;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.poamtracker.platform.Cursor;
import org.poamtracker.platform.KeyPage;

/** Makes a page of the keys that the parts of a walk meet: from each a page of them and, if there are more, one. */
final class PageKeys {

    private final PoamQuery query;
    private final Total total;
    private final int wanted;
    private final NavigableSet<Key> keys;

    PageKeys(PoamQuery query, Total total) {
        this.query = query;
        this.total = total;
        this.keys = new TreeSet<>(walkingOrder());
        this.wanted = isLast() && total.exact() ? (int) Math.max(1, total.items() - lastPosition() + 1) : query.size();
    }

    /** How many rows the page is to have. The last page of a counted list has what is left over. */
    int wanted() {
        return wanted;
    }

    /** A key that was met, perhaps not for the first time. A day may come as a time stamp; only its date counts. */
    void add(long id, String value) {
        boolean stamp = value.length() > 10 && value.charAt(4) == '-' && value.charAt(10) == ' ';
        String text = stamp ? value.substring(0, 10) : value;
        keys.add(new Key(id, text, query.order().by().key(text)));
        if (keys.size() > wanted + 1) {
            keys.pollLast();
        }
    }

    /** The value of the order beyond which nothing is of use any more; null as long as the page is not full. */
    Object furthest() {
        return keys.size() > wanted ? keys.last().value() : null;
    }

    /** The page, in the list's order, with the places of those beside it. */
    KeyPage<Long> asPage() {
        boolean goesOn = keys.size() > wanted;
        List<Key> page = new ArrayList<>(keys.stream().limit(wanted).toList());
        boolean backwards = query.cursor().step().isBackwards();
        if (backwards) {
            Collections.reverse(page);
        }
        if (page.isEmpty()) {
            return KeyPage.empty();
        }
        long position = backwards && !goesOn
                ? 1
                : isLast() ? lastPosition() : query.cursor().position();
        boolean known = position > 0;
        Cursor previous = (backwards ? goesOn : query.cursor().hasRow())
                ? page.get(0).cursor(Cursor.Step.PREVIOUS, known ? Math.max(1, position - query.size()) : 0)
                : null;
        Cursor next = (backwards ? !isLast() : goesOn)
                ? page.get(page.size() - 1).cursor(Cursor.Step.NEXT, known ? position + page.size() : 0)
                : null;
        long seen = Math.max(1, position) + page.size() - 1;
        return new KeyPage<>(
                page.stream().map(Key::id).toList(),
                position,
                Math.max(total.items(), total.exact() ? 0 : seen),
                !total.exact() && (!known || next != null || total.items() > seen),
                previous,
                next);
    }

    @SuppressWarnings("unchecked") // all values are of the one type that the sort makes
    private Comparator<Key> walkingOrder() {
        Comparator<Key> order = Comparator.<Key, Comparable<Object>>comparing(key -> (Comparable<Object>) key.value())
                .thenComparing(Key::id);
        return query.order().ascending() == query.cursor().step().isBackwards() ? order.reversed() : order;
    }

    private boolean isLast() {
        return query.cursor().step() == Cursor.Step.LAST;
    }

    /** Where the last page begins; 0 in a list that is not counted to its end, since nobody knows. */
    private long lastPosition() {
        return total.exact() ? Math.max(1, (total.items() - 1) / query.size() * query.size() + 1) : 0;
    }

    /**
     * How many rows a list has.
     *
     * @param items as many as were counted
     * @param exact whether there are no more than that
     */
    record Total(long items, boolean exact) {

        /** Of a list that nobody counts. */
        static Total unknown() {
            return new Total(0, false);
        }
    }

    /** Where a row stands in the list. */
    private record Key(long id, String text, Comparable<?> value) {

        Cursor cursor(Cursor.Step step, long position) {
            return new Cursor(step, text, id, position);
        }
    }
}
