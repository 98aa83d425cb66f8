package org.poamtracker.it.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What somebody may put in the place of an id; the same each run of the same login. */
final class Forgeries {

    private static final List<String> ODD = List.of(
            "-1",
            "0",
            "",
            " ",
            "null",
            "1e9",
            "0x10",
            "9223372036854775807",
            "9223372036854775808",
            "٩٩٩٩٩٩٩٩٩",
            "1;2",
            "1 or 1=1",
            "1' or '1'='1",
            "../../keys/trail.key",
            "..\\..\\keys",
            "%00",
            "#{currentUser.name}",
            "${7*7}",
            "<script>",
            "1,2",
            "[1]",
            "1.0",
            "+999999999",
            "1%",
            "a".repeat(2000));

    private final Random random;

    Forgeries(String login) {
        random = new Random(login.hashCode());
    }

    /** So many of them, ready for an address. */
    List<String> list(int number) {
        List<String> forged = new ArrayList<>(ODD);
        while (forged.size() < number) {
            forged.add(random.nextInt(4) == 0 ? ODD.get(random.nextInt(ODD.size())) + "x" : somewhere());
        }
        return forged.subList(0, number).stream()
                .map(text -> URLEncoder.encode(text, StandardCharsets.UTF_8))
                .toList();
    }

    private String somewhere() {
        return String.valueOf(500_000_000L + random.nextInt(100_000_000));
    }
}
