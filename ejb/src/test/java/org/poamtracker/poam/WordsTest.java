package org.poamtracker.poam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class WordsTest {

    @Test
    @DisplayName("POAM-15 an item is found by its words, its numbers and the ids it names, whole and in parts")
    void findsWordsAndIds() {
        PoamFacts facts = new PoamFacts();
        facts.getWeakness().setWeaknessName("TLS 1.0 on PAYROLL-01, zürich");
        facts.getWeakness().setCves("CVE-2024-1234");
        facts.getWeakness().setControls("AC-2(3)");
        facts.getWeakness().setAssets("10.20.30.40 (80/TCP)");

        assertThat(Words.of(facts, "DTA-2026-0001"))
                .contains(
                        "dta-2026-0001",
                        "dta",
                        "0001",
                        "tls",
                        "payroll-01",
                        "payroll",
                        "zürich",
                        "cve-2024-1234",
                        "ac-2(3)")
                .contains("10.20.30.40", "80/tcp", "tcp")
                .doesNotContain("1", "10", "on2", "a");
    }

    @Test
    @DisplayName("POAM-15 a question keeps ids whole and takes everything else word by word")
    void asksForIdsWhole() {
        assertThat(Words.asked("  Payroll CVE-2024-1234, AC-2 'quoted'%_ "))
                .containsExactly("payroll", "cve", "2024", "1234", "ac-2", "quoted");
        assertThat(Words.asked("CVE-2024-1234")).containsExactly("cve-2024-1234");
        assertThat(Words.asked("!!!")).isEmpty();
    }

    @Test
    @DisplayName("POAM-15 no word is longer than its column")
    void wordsAreCut() {
        PoamFacts facts = new PoamFacts();
        facts.getWeakness().setWeaknessName("x".repeat(500) + " " + "a-".repeat(200) + "b");

        assertThat(Words.of(facts, "N-1")).allMatch(word -> word.length() <= Words.LONGEST);
        assertThat(Words.asked("y".repeat(500))).allMatch(word -> word.length() <= Words.LONGEST);
    }

    @Test
    @Timeout(2)
    @DisplayName("POAM-15 a long text without blanks takes no longer than any other")
    void longTextsTakeNoLonger() {
        PoamFacts facts = new PoamFacts();
        facts.getWeakness().setWeaknessName("x".repeat(500));
        facts.getWeakness().setDescription("x".repeat(32_000) + "a-".repeat(16_000) + "(1".repeat(10_000));

        assertThat(Words.of(facts, "N-1")).isNotEmpty();
    }

    @Test
    @DisplayName("POAM-15 words that stand everywhere are neither kept nor asked for")
    void emptyWordsAreLeftOut() {
        assertThat(Words.asked("review of the access")).containsExactly("review", "access");
        assertThat(Words.asked("the")).isEmpty();
        assertThat(Words.asked("AT-2")).containsExactly("at-2");
    }

    @Test
    @DisplayName("POAM-15 words stand side by side whole, also where they need more room than one column has")
    void wordsAreKeptSideBySide() {
        Set<String> words =
                IntStream.range(0, 900).mapToObj(n -> "word" + n).collect(Collectors.toCollection(TreeSet::new));

        Words.Kept kept = Words.kept(words);

        assertThat(kept.words()).startsWith(" ").endsWith(" ").hasSizeLessThanOrEqualTo(1000);
        assertThat(kept.more()).startsWith(" ").endsWith(" ");
        assertThat(kept.all()).containsExactlyInAnyOrderElementsOf(words);
        assertThat(Words.kept(Set.of("one", "two")).more()).isNull();
    }
}
