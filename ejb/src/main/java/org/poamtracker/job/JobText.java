package org.poamtracker.job;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Parameters and arguments as one column: the form of a query string, which every list's address has anyway. */
final class JobText {

    private JobText() {}

    static String ofMap(Map<String, String> values) {
        List<String> pairs = new ArrayList<>();
        new TreeMap<>(values).forEach((key, value) -> pairs.add(encode(key) + "=" + encode(value)));
        return String.join("&", pairs);
    }

    static Map<String, String> toMap(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : split(text)) {
            int equals = pair.indexOf('=');
            values.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
        }
        return values;
    }

    /** As many of the arguments as fit; what does not fit is left out from the end. */
    static String ofList(List<?> arguments, int length) {
        StringBuilder text = new StringBuilder();
        for (Object argument : arguments) {
            String next = (text.isEmpty() ? "" : "&") + encode(shortened(String.valueOf(argument), 200));
            if (text.length() + next.length() > length) {
                break;
            }
            text.append(next);
        }
        return text.toString();
    }

    static List<String> toList(String text) {
        return split(text).stream().map(JobText::decode).toList();
    }

    static String shortened(String text, int length) {
        return text == null || text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }

    private static List<String> split(String text) {
        return text == null || text.isEmpty() ? List.of() : List.of(text.split("&", -1));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, UTF_8);
    }
}
