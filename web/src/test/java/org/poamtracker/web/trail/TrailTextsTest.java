package org.poamtracker.web.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ListResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TrailTextsTest {

    private static final Path SOURCES = Path.of("../ejb/src/main/java/org/poamtracker");
    private static final Pattern ACTION = Pattern.compile(
            "(?:TrailEvent\\.of|SecurityEvent\\.of|SecurityEvent\\.by|bySystem|append|given|taken|event|record)\\((?:user, )?\\s*\"([A-Z]+(?:_[A-Z]+)*)\"");

    private final TrailTexts texts = new TrailTexts();
    private final ResourceBundle feature = new ListResourceBundle() {
        @Override
        protected Object[][] getContents() {
            return new Object[][] {
                {"field.status", "Status"},
                {"history.status", "PoamStatus"},
                {"PoamStatus.OPEN", "Open"},
                {"history.role", "security:Role"},
                {"event.POAM_OPENED", "Opened"}
            };
        }
    };

    @Test
    @DisplayName("TRAIL-1 a changed field and its values read as the feature's pages call them")
    void values() {
        assertThat(texts.field(feature, "status")).isEqualTo("Status");
        assertThat(texts.value(feature, "status", "OPEN")).isEqualTo("Open");
        assertThat(texts.value(feature, "dueOn", "2026-11-21")).isEqualTo("Nov 21, 2026");
        assertThat(texts.value(feature, "role", "AUDITOR")).isEqualTo("Auditor");
        assertThat(texts.value(feature, "title", "as it is")).isEqualTo("as it is");
        assertThat(texts.value(feature, "title", null)).isNull();
    }

    @Test
    @DisplayName("TRAIL-1 what happened reads in the feature's words, else in the trail's, else as it is")
    void events() {
        assertThat(texts.event(feature, "POAM_OPENED")).isEqualTo("Opened");
        assertThat(texts.event(feature, "SIGNED_IN")).isEqualTo("Signed in");
        assertThat(texts.event(feature, "SOMETHING_NEW")).isEqualTo("Something new");
    }

    @Test
    @DisplayName("TRAIL-3 everything that the security chain can hold has its words")
    void everyActionHasItsWords() throws IOException {
        ResourceBundle trail = ResourceBundle.getBundle("org.poamtracker.web.trail");

        assertThat(actions("security", "agency", "trail", "mail", "report", "finding"))
                .contains("SIGNED_IN", "ROLE_GRANTED", "TRAIL_VERIFIED", "ACCOUNT_DISABLED_UNUSED")
                .allMatch(action -> trail.containsKey("event." + action), "has its words");
    }

    private static Set<String> actions(String... features) throws IOException {
        Set<String> actions = new TreeSet<>();
        for (String name : features) {
            try (Stream<Path> files = Files.walk(SOURCES.resolve(name))) {
                for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                    if (!file.endsWith("TrailEvent.java")) { // its Javadoc shows an example
                        ACTION.matcher(Files.readString(file)).results().forEach(found -> actions.add(found.group(1)));
                    }
                }
            }
        }
        return actions;
    }
}
