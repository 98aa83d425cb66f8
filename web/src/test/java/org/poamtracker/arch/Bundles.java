package org.poamtracker.arch;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text bundles of the pages, and what Java says of their keys. */
class Bundles {

    private static final Path FOLDER = Path.of("src/main/resources/org/poamtracker/web");
    private static final List<Path> SOURCES = List.of(Path.of("src/main/java"), Path.of("../ejb/src/main/java"));
    private static final Set<String> NOT_FOR_PAGES = Set.of("faces");
    private static final Pattern STRING = Pattern.compile("\"([a-zA-Z][\\w.-]*)\"");
    private static final Pattern RULE = Pattern.compile("new RuleViolation\\(\\s*\"([a-z]+\\.[a-z-]+)\"");

    private final Map<String, Properties> bundles;
    private final Set<String> strings = new TreeSet<>();
    private final Set<String> rules = new TreeSet<>();

    Bundles() {
        bundles = files(FOLDER, ".properties").collect(Collectors.toMap(Bundles::name, Bundles::load));
        NOT_FOR_PAGES.forEach(bundles::remove);
        SOURCES.stream()
                .flatMap(source -> files(source, ".java"))
                .map(Bundles::text)
                .forEach(java -> {
                    STRING.matcher(java).results().forEach(found -> strings.add(found.group(1)));
                    RULE.matcher(java).results().forEach(found -> rules.add(found.group(1)));
                });
    }

    Set<String> names() {
        return bundles.keySet();
    }

    Set<String> keys(String bundle) {
        return bundles.getOrDefault(bundle, new Properties()).stringPropertyNames();
    }

    /** The codes of the rules that the domain can say were broken. */
    Set<String> rules() {
        return rules;
    }

    /** Values of enums, which c:status and others look up by class and name. */
    static boolean isOfEnum(String key) {
        return Character.isUpperCase(key.charAt(0));
    }

    /** Whether Java names this key, or builds it from a beginning. */
    boolean isNamedInJava(String key) {
        return strings.contains(key) || strings.stream().anyMatch(text -> isBeginning(text) && key.startsWith(text));
    }

    /** Whether there is a text for a rule; for the beginning of codes, one at least. */
    boolean hasWordsFor(String rule) {
        Set<String> keys = keys(rule.substring(0, rule.indexOf('.')));
        return isBeginning(rule) ? keys.stream().anyMatch(key -> key.startsWith(rule)) : keys.contains(rule);
    }

    private static boolean isBeginning(String text) {
        return text.endsWith(".") || text.endsWith("-");
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".properties", "");
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties load(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
