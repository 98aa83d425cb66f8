package org.poamtracker.web.security;

import java.util.regex.Pattern;

/** The page somebody wanted before signing in: one of ours, or home. Never another server's. */
final class ReturnAddress {

    static final String HOME = "/home.xhtml";

    private static final Pattern OURS = Pattern.compile("/[a-z]+(/[a-z]+)?\\.xhtml(\\?[\\w=&%.,+*~:-]*)?");

    private ReturnAddress() {}

    static String safe(String wanted) {
        return wanted != null && OURS.matcher(wanted).matches() ? wanted : HOME;
    }
}
