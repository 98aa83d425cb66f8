package org.poamtracker.it.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** What the archive serves. */
final class Site {

    private static final Pattern SERVLET =
            Pattern.compile("@WebServlet\\((?:value = |urlPatterns = )?\\{?\"([^\"]+)\"");

    /** With its id, or with what a page gives a part of it as one. */
    private static final Pattern BUTTON =
            Pattern.compile("(?:<(?:p|h):command(?:Button|Link)\\s+id|<ui:param name=\"button\" value)=\"(\\w+)\"");

    private Site() {}

    /** Every page: each {@code .xhtml} of the WAR outside {@code WEB-INF}. */
    static Set<String> pages() throws IOException {
        Set<String> pages = new TreeSet<>();
        try (ZipFile ear = new ZipFile("target/poam.ear");
                ZipInputStream war = new ZipInputStream(new ByteArrayInputStream(
                        ear.getInputStream(ear.getEntry("poam-web.war")).readAllBytes()))) {
            for (ZipEntry entry = war.getNextEntry(); entry != null; entry = war.getNextEntry()) {
                if (entry.getName().endsWith(".xhtml") && !entry.getName().startsWith("WEB-INF/")) {
                    pages.add("/" + entry.getName());
                }
            }
        }
        return pages;
    }

    /** The buttons of each page and part of a page, by its path below the root of the WAR. */
    static Map<String, Set<String>> buttons() throws IOException {
        Map<String, Set<String>> buttons = new TreeMap<>();
        Path root = Path.of("..", "web", "src", "main", "webapp");
        try (Stream<Path> sources = Files.walk(root)) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                Set<String> ids = new TreeSet<>();
                Matcher button = BUTTON.matcher(Files.readString(source, StandardCharsets.UTF_8));
                while (button.find()) {
                    ids.add(button.group(1));
                }
                if (!ids.isEmpty()) {
                    buttons.put("/" + root.relativize(source), ids);
                }
            }
        }
        return buttons;
    }

    /** Every address of a servlet of ours. */
    static Set<String> servlets() throws IOException {
        Set<String> addresses = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("..", "web", "src", "main", "java"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                Matcher servlet = SERVLET.matcher(Files.readString(source, StandardCharsets.UTF_8));
                if (servlet.find()) {
                    addresses.add(servlet.group(1));
                }
            }
        }
        return addresses;
    }
}
