package org.poamtracker.web.security;

import java.util.LinkedHashMap;
import java.util.Map;

/** What people call a browser, from how it calls itself: {@code Firefox on Windows}. */
final class BrowserName {

    /** Later ones also name those before them, so the first that is found is the one. */
    private static final Map<String, String> BROWSERS = inOrder(
            "Edg", "Edge",
            "OPR/", "Opera",
            "Firefox/", "Firefox",
            "Chrome/", "Chrome",
            "CriOS/", "Chrome",
            "Safari/", "Safari");

    private static final Map<String, String> SYSTEMS = inOrder(
            "Windows", "Windows",
            "Android", "Android",
            "iPhone", "iPhone",
            "iPad", "iPad",
            "Mac OS X", "macOS",
            "CrOS", "ChromeOS",
            "Linux", "Linux");

    private BrowserName() {}

    /** The short name; of one that is not known, its own. */
    static String of(String agent) {
        String browser = find(BROWSERS, agent);
        String system = find(SYSTEMS, agent);
        if (browser == null) {
            return agent;
        }
        return system == null ? browser : browser + " on " + system;
    }

    private static String find(Map<String, String> names, String agent) {
        return agent == null
                ? null
                : names.entrySet().stream()
                        .filter(name -> agent.contains(name.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(null);
    }

    private static Map<String, String> inOrder(String... pairs) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            names.put(pairs[i], pairs[i + 1]);
        }
        return names;
    }
}
