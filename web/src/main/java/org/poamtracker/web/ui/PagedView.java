package org.poamtracker.web.ui;

import java.util.Arrays;

/** Behind a list that is read a page at a time: which page the address asks for, and where the others are. */
public abstract class PagedView {

    /** How many rows a page has. */
    protected static final int SIZE = 25;

    private int page = 1;

    /** The value that the address names; null where it names none. */
    protected static <E extends Enum<E>> E one(E[] values, String name) {
        return Arrays.stream(values)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The address of the list as it is narrowed, without the page; ends where {@code &page=} can follow. */
    protected abstract String narrowed();

    /** The place on the page that a turned page begins at, such as {@code #rows}; nothing for its top. */
    protected String place() {
        return "";
    }

    /** How many rows there are on all pages, counted up to a limit. */
    public abstract long getTotal();

    /** How many rows this page shows. */
    protected abstract int shown();

    /** Whether counting stopped at the limit. */
    public boolean isMore() {
        return false;
    }

    /** The address of a page; nothing where there is no such page. */
    public String pageAt(int other) {
        boolean there = other >= 1 && other <= getLast() && other != getPage();
        return there ? narrowed() + "&page=" + other + place() : "";
    }

    public int getLast() {
        return (int) Math.max(1, (getTotal() + SIZE - 1) / SIZE);
    }

    /** How many rows stand on the pages before this one. */
    protected int before() {
        return (getPage() - 1) * SIZE;
    }

    public int getFrom() {
        return before() + 1;
    }

    public int getTo() {
        return before() + shown();
    }

    public int getPage() {
        return Math.max(page, 1);
    }

    public void setPage(int page) {
        this.page = page;
    }
}
