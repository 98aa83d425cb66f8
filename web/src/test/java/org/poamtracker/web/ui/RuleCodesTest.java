package org.poamtracker.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RuleCodesTest {

    private static final Path SOURCES = Path.of("../ejb/src/main/java/org/poamtracker");

    /** A feature, a dot, words with dashes between: how codes of rules are written, and few other strings. */
    private static final Pattern CODE = Pattern.compile("\"(([a-z]+)\\.[a-z]+(?:-[a-z]+)*)\"");

    private static final Set<String> FILES_AND_SETTINGS =
            Set.of("poam.address", "poam.clamd", "poam.data", "trail.key", "workbook.xlsx");

    @Test
    @DisplayName("every code of a rule has words in the bundle of its feature, so that no refusal ends in a fault")
    void everyCodeHasWords() throws IOException {
        assertThat(codes()).hasSizeGreaterThan(100).allSatisfy(code -> {
            ResourceBundle texts = bundle(code.substring(0, code.indexOf('.')));
            assertThat(texts.containsKey(code)).as("%s has words", code).isTrue();
        });
    }

    private static Set<String> codes() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    (Iterable<Path>) files.filter(path -> path.toString().endsWith(".java"))::iterator) {
                CODE.matcher(Files.readString(file))
                        .results()
                        .filter(found -> bundle(found.group(2)) != null)
                        .forEach(found -> codes.add(found.group(1)));
            }
        }
        codes.removeAll(FILES_AND_SETTINGS);
        return codes;
    }

    private static ResourceBundle bundle(String feature) {
        try {
            return ResourceBundle.getBundle("org.poamtracker.web." + feature);
        } catch (MissingResourceException e) {
            return null;
        }
    }
}
