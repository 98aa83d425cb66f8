package org.poamtracker.web.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.ListResourceBundle;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.platform.RuleViolation;

class RuleTextsTest {

    private final RuleTexts texts = new RuleTexts(Map.of("poamText", bundle(new Object[][] {
        {"poam.incomplete", "{0} is not complete."},
        {"poam.no-owner", "Name an owner."},
        {"poam.too-few", "Add at least {0} milestones."}
    }))::get);

    @Test
    @DisplayName("a broken rule reads from the bundle of its feature, with its arguments filled in")
    void readsFromTheBundleOfItsFeature() {
        assertThat(texts.lines(new RuleViolation("poam.too-few", 1200)))
                .containsExactly("Add at least 1,200 milestones.");
    }

    @Test
    @DisplayName("POAM-2 everything that is missing is said, one line each")
    void everythingThatIsMissingIsSaid() {
        RuleViolation violation = new RuleViolation(
                "poam.incomplete",
                List.of(new RuleViolation("poam.no-owner"), new RuleViolation("poam.too-few", 1)),
                "DTA-2026-0001");

        assertThat(texts.lines(violation))
                .containsExactly("DTA-2026-0001 is not complete.", "Name an owner.", "Add at least 1 milestones.");
    }

    @Test
    @DisplayName("a code without words is a fault, not a silence")
    void aCodeWithoutWordsIsAFault() {
        assertThatThrownBy(
                        () -> texts.lines(new RuleViolation("poam.unheard-of")).toList())
                .isInstanceOf(MissingResourceException.class);
    }

    private static ResourceBundle bundle(Object[][] contents) {
        return new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return contents;
            }
        };
    }
}
