package org.poamtracker.web.poam;

import java.util.List;
import java.util.Locale;
import org.poamtracker.platform.Cursor;
import org.poamtracker.platform.KeyPage;
import org.poamtracker.poam.PoamOrder;
import org.poamtracker.poam.PoamQuery;
import org.poamtracker.poam.PoamSort;

/** The ways from one page of the list to others: sorted otherwise, or further on. Empty where there is no way. */
public class PoamListLinks {

    /** Behind the path of a list that says nothing and is not to open with the reader's view. */
    static final String BARE = "?view=none";

    private final PoamAddress address;
    private final PoamQuery query;
    private final KeyPage<?> page;

    PoamListLinks(PoamAddress address, PoamQuery query, KeyPage<?> page) {
        this.address = address;
        this.query = query;
        this.page = page;
    }

    /** What narrows the list beyond the filters of the form: the key of its text, the value, and the list without it. */
    public record Narrowing(String key, String value, String href) {}

    /** What a figure that led here narrows. */
    public List<Narrowing> getNarrowed() {
        return address.traitPairs().stream()
                .map(pair -> new Narrowing("narrow." + pair.name(), pair.value(), without(pair.name())))
                .toList();
    }

    private String without(String name) {
        String rest = address.with(name, null).query();
        return rest.isEmpty() ? BARE : rest;
    }

    /** Where a heading leads: sorted by it, or the other way round when it is already. */
    public String sort(String by) {
        PoamSort sort = PoamSort.valueOf(by);
        PoamOrder order = query.order();
        boolean ascending = order.by() == sort ? !order.ascending() : sort.isAscendingFirst();
        return address.with("sort", by.toLowerCase(Locale.ROOT))
                .with("dir", ascending ? "asc" : "desc")
                .query();
    }

    /** How the list is sorted by a heading: {@code ascending}, {@code descending}, or not at all. */
    public String sorted(String by) {
        PoamOrder order = query.order();
        if (order.by() != PoamSort.valueOf(by)) {
            return "";
        }
        return order.ascending() ? "ascending" : "descending";
    }

    public String getFirst() {
        return page.previous() == null ? "" : to(Cursor.first());
    }

    public String getPrevious() {
        return to(page.previous());
    }

    public String getNext() {
        return to(page.next());
    }

    public String getLast() {
        long begin = page.more() ? 0 : Math.max(1, (page.total() - 1) / query.size() * query.size() + 1);
        return page.next() == null ? "" : to(Cursor.last(begin));
    }

    /** The ordinal of the last row shown; how many are shown where nobody has counted so far. */
    public long getTo() {
        return Math.max(1, page.position()) + page.rows().size() - 1;
    }

    private String to(Cursor place) {
        return place == null ? "" : address.with("at", place.text()).query();
    }
}
