package org.poamtracker.selfaudit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class QuestionnaireFileTest {

    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+?) \\|");

    private static final String SMALL = """
            # Small

            - Code: SMALL
            - Version: 2

            About it,
            in two lines.

            ## A. First section

            ### A1. Is it so?
            - Clauses: EO 504 s.5; Policy 1.1
            - Evidence: needed
            - Applies: always
            - Weight: 3
            - Help: Look
              twice.
            - Continues: A9
            """;

    @Test
    @DisplayName("AUDIT-1 a questionnaire is read as its file says it")
    void reads() {
        QuestionnaireText read = QuestionnaireFile.read("small.md", SMALL);

        assertThat(read.code()).isEqualTo("SMALL");
        assertThat(read.number()).isEqualTo(2);
        assertThat(read.about()).isEqualTo("About it, in two lines.");
        QuestionnaireText.Asked asked = read.parts().get(0).questions().get(0);
        assertThat(asked.continues()).isEqualTo("A9");
        assertThat(asked.facts().getHelp()).isEqualTo("Look twice.");
        assertThat(asked.facts().getKind()).isEqualTo(QuestionKind.ALWAYS);
        assertThat(asked.facts().isEvidenceNeeded()).isTrue();
        assertThat(Clauses.of(asked.facts().getClauses())).containsExactly("EO 504 s.5", "Policy 1.1");
    }

    @Test
    @DisplayName("AUDIT-1 what is wrong in a file is named with its line")
    void namesTheLine() {
        assertThatThrownBy(() -> QuestionnaireFile.read("small.md", SMALL.replace("Weight: 3", "Weight: 9")))
                .hasMessage("small.md, line 15: 9 is no number from 1 to 5");
        assertThatThrownBy(() -> QuestionnaireFile.read("small.md", SMALL.replace("Evidence: needed", "Proof: yes")))
                .hasMessage("small.md, line 13: a question has no Proof");
        assertThatThrownBy(() -> QuestionnaireFile.read("small.md", SMALL.replace("- Version: 2\n", "")))
                .hasMessageContaining("it says '- Version: 1'");
    }

    @Test
    @DisplayName("AUDIT-7 the annual self-audit asks about every clause of the policy and of 201 CMR 17.03 and 17.04")
    void coversEveryClause() throws IOException {
        QuestionnaireText eo504 = QuestionnaireFile.read("eo504.md", seed("eo504.md"));
        List<QuestionFacts> questions = eo504.parts().stream()
                .flatMap(part -> part.questions().stream())
                .map(QuestionnaireText.Asked::facts)
                .toList();
        Set<String> cited = questions.stream()
                .flatMap(question -> Clauses.of(question.getClauses()).stream())
                .collect(Collectors.toSet());

        assertThat(eo504.parts()).hasSize(14);
        assertThat(questions).hasSizeGreaterThanOrEqualTo(80);
        assertThat(new ReferenceQuestionnaires().clauses())
                .hasSizeGreaterThan(45)
                .extracting(clause -> clause[1])
                .allSatisfy(clause -> assertThat(cited).contains(clause));
    }

    @Test
    @DisplayName("AUDIT-7 every clause that a questionnaire of the product names stands in the library")
    void clausesAreInTheLibrary() throws IOException {
        Set<String> library = new HashSet<>();
        for (String file : resource("/db/library/pack.txt").lines().toList()) {
            Matcher headings = HEADING.matcher(resource("/db/library/" + file));
            while (headings.find()) {
                library.add(headings.group(1).strip());
            }
        }
        for (String file : seed("index.txt").lines().toList()) {
            QuestionnaireFile.read(file, seed(file)).parts().stream()
                    .flatMap(part -> part.questions().stream())
                    .flatMap(asked -> Clauses.of(asked.facts().getClauses()).stream())
                    .forEach(clause -> assertThat(library).contains(clause));
        }
    }

    private static String seed(String name) throws IOException {
        return resource("/db/seed/questionnaire/" + name);
    }

    private static String resource(String path) throws IOException {
        try (InputStream file = QuestionnaireFileTest.class.getResourceAsStream(path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
