package org.poamtracker.web.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.workbook.CellRule;
import org.poamtracker.workbook.RefusalRule;

class WorkbookTextsTest {

    @Test
    @DisplayName("Every rule about workbooks has a text, and no text is left over")
    void everyRuleHasAText() {
        Set<String> rules = new TreeSet<>();
        Stream.of(RefusalRule.values()).map(RefusalRule::code).forEach(rules::add);
        Stream.of(CellRule.values()).map(CellRule::code).forEach(rules::add);

        Set<String> texts = new TreeSet<>(
                ResourceBundle.getBundle("org.poamtracker.web.workbook").keySet());
        texts.removeIf(key -> !key.startsWith("workbook."));

        assertThat(texts).isEqualTo(rules);
    }
}
