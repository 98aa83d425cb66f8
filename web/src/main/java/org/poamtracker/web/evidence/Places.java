package org.poamtracker.web.evidence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.poamtracker.evidence.EvidencePart;

/** How addresses and forms name what within a record a file is about: {@code MILESTONE-7}. */
public final class Places {

    private static final Pattern PLACE = Pattern.compile("(MILESTONE|REQUEST)-(\\d{1,18})");

    private Places() {}

    /** The name of a part. */
    public static String name(EvidencePart.Kind kind, long id) {
        return kind + "-" + id;
    }

    /** The part of that name; null for the record as a whole, and for what is no such name. */
    static EvidencePart part(String name) {
        Matcher place = PLACE.matcher(name == null ? "" : name);
        return place.matches()
                ? new EvidencePart(EvidencePart.Kind.valueOf(place.group(1)), Long.parseLong(place.group(2)))
                : null;
    }
}
