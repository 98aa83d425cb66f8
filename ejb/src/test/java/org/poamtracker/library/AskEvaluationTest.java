package org.poamtracker.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How well questions are answered, on questions that were written before the engine; {@code ./poam answers} prints it. */
class AskEvaluationTest {

    private static final Path REPORT = Path.of("target", "answers.txt");

    static LibraryWorld world;
    static AskService asking;

    @BeforeAll
    static void open() {
        world = new LibraryWorld();
        asking = world.wiring.get(AskService.class);
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @Test
    @DisplayName("LIB-8 of 50 questions 40 find the requirement that answers them first, 47 among the first three")
    void findsWhatAnswers() throws IOException {
        List<String> report = new ArrayList<>();
        int first = 0;
        int amongThree = 0;
        List<CSVRecord> questions = rows("questions.csv");
        for (CSVRecord row : questions) {
            List<String> cited = cited(row.get("question"), row.get("asof"));
            int at = cited.indexOf(row.get("expected"));
            first += at == 0 ? 1 : 0;
            amongThree += at >= 0 && at < 3 ? 1 : 0;
            if (at != 0) {
                report.add((at < 0 ? "not found: " : "found " + (at + 1) + ".: ") + row.get("question") + " Expected "
                        + row.get("expected") + ", found " + cited);
            }
        }
        report.add(
                questions.size() + " questions: " + first + " found first, " + amongThree + " among the first three");
        Files.write(REPORT, report);

        assertThat(questions).hasSize(50);
        assertThat(first).as(String.join("\n", report)).isGreaterThanOrEqualTo(40);
        assertThat(amongThree).as(String.join("\n", report)).isGreaterThanOrEqualTo(47);
    }

    @Test
    @DisplayName(
            "LIB-8 whether third-party tools and cloud storage may be used is answered with 201 CMR 17.03(2)(f) first")
    void theTwoQuestionsOfTheReferences() throws IOException {
        assertThat(rows("questions.csv").stream().limit(2))
                .allSatisfy(row -> assertThat(cited(row.get("question"), "")).startsWith("201 CMR 17.03(2)(f)"));
    }

    @Test
    @DisplayName("LIB-8 what the library does not answer is not answered")
    void saysWhenNothingMatches() throws IOException {
        assertThat(rows("unanswerable.csv"))
                .allSatisfy(row -> assertThat(cited(row.get("question"), "")).isEmpty());
    }

    private static List<String> cited(String question, String asOf) {
        LocalDate day = asOf.isEmpty() ? LibraryWorld.TODAY : LocalDate.parse(asOf);
        return world.db.commit(() -> asking.ask(new AskQuestion(question, day, null))).all().stream()
                .map(Answer::citation)
                .toList();
    }

    private static List<CSVRecord> rows(String file) throws IOException {
        try (Reader reader =
                new InputStreamReader(AskEvaluationTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        }
    }
}
