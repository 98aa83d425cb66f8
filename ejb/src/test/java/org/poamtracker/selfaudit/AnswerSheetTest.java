package org.poamtracker.selfaudit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.poamtracker.platform.DataFolder;
import org.poamtracker.workbook.TableWriter;

class AnswerSheetTest {

    private static final List<String> HEADERS = List.of(
            "Version (leave as it is)",
            "Question",
            "Answer: Yes, Partial, No, Not applicable",
            "Why it does not apply",
            "Remark",
            "My own notes");

    @TempDir
    static Path folder;

    static SelfauditWorld world;
    static AnswerSheetService sheets;

    @BeforeAll
    static void open() {
        world = new SelfauditWorld();
        world.wiring.with(DataFolder.class, new DataFolder(folder));
        sheets = world.wiring.get(AnswerSheetService.class);
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @Test
    @DisplayName("AUDIT-8 a workbook that comes back as it was says nothing new")
    void sameSaysNothing() throws IOException {
        long response = begun();
        byte[] sheet = world.db.commit(() -> bytes(response));

        assertThat(compare(response, sheet)).isEmpty();
    }

    @Test
    @DisplayName(
            "AUDIT-8 what a workbook says otherwise is shown first, and what was answered here meanwhile is marked")
    void showsDifferences() throws IOException {
        long response = begun();
        AnswerRow second = world.row(response, "W2");
        byte[] sheet = sheet(
                row(world.row(response, "W1"), "no", null, "Gone since May"),
                row(second, "PARTIAL", null, null),
                row(world.row(response, "W10"), "not applicable", "No breach", null));
        world.say(second, Choice.NO, null, "Ana says so");

        List<SheetChange> changes = compare(response, sheet);

        assertThat(changes).extracting(change -> change.now().question().code()).containsExactly("W1", "W2", "W10");
        assertThat(changes).extracting(SheetChange::stale).containsExactly(false, true, false);
        assertThat(changes.get(1).remark()).as("empty cells take nothing away").isEqualTo("Ana says so");
        assertThat(world.row(response, "W1").choice()).as("nothing is changed").isEqualTo(Choice.YES);

        int taken = world.db.commit(() -> sheets.take(
                response,
                changes,
                Set.of(changes.get(0).now().id(), changes.get(2).now().id())));

        assertThat(taken).isEqualTo(2);
        assertThat(world.row(response, "W1").choice()).isEqualTo(Choice.NO);
        assertThat(world.row(response, "W1").remark()).isEqualTo("Gone since May");
        assertThat(world.row(response, "W2").choice()).isEqualTo(Choice.NO);
        assertThat(world.row(response, "W10").reason()).isEqualTo("No breach");
        world.say(world.row(response, "W1"), Choice.YES, null, "They are back");
        assertThatThrownBy(() -> world.db.commit(() -> sheets.take(
                        response, changes, Set.of(changes.get(0).now().id()))))
                .as("seen before, changed since")
                .hasMessageContaining("stale");
    }

    @Test
    @DisplayName("AUDIT-3 what cannot be taken says why, and is not taken")
    void saysWhatIsWrong() throws IOException {
        long response = begun();
        byte[] sheet = sheet(
                row(world.row(response, "W1"), "Not applicable", "Because", null),
                row(world.row(response, "W2"), "Maybe", null, null),
                row(world.row(response, "W10"), "Not applicable", null, null),
                Arrays.asList(1, "W99", "Yes", null, null, null));

        List<SheetChange> changes = compare(response, sheet);

        assertThat(changes)
                .extracting(change -> change.problem().code())
                .containsExactly("selfaudit.always-applies", "selfaudit.sheet-word", "selfaudit.reason-needed");
        Set<Long> all = Set.of(
                changes.get(0).now().id(),
                changes.get(1).now().id(),
                changes.get(2).now().id());
        assertThat(world.db.commit(() -> sheets.take(response, changes, all))).isZero();
    }

    @Test
    @DisplayName("AUDIT-8 a file that is no such workbook is refused with words")
    void refusesOthers() throws IOException {
        long response = begun();
        assertThatThrownBy(() -> compare(response, "Yes to all".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("workbook.wrong-type");
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        try (TableWriter table = TableWriter.xlsx(other, "Other", List.of("Question", "Answer"))) {
            table.row(List.of("W1", "Yes"));
        }
        assertThatThrownBy(() -> compare(response, other.toByteArray()))
                .hasMessageContaining("workbook.missing-columns");
    }

    /** A response in which Ana has said Yes to the first question. */
    private static long begun() {
        long response = world.response(world.launch("WISP"), "DTA");
        world.ana();
        world.say(world.row(response, "W1"), Choice.YES, null, null);
        return response;
    }

    private static List<Object> row(AnswerRow row, String choice, String reason, String remark) {
        return Arrays.asList(row.version(), row.question().code(), choice, reason, remark, "mine");
    }

    private static byte[] sheet(List<?>... rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter table = TableWriter.xlsx(out, "Answers", HEADERS)) {
            for (List<?> row : rows) {
                table.row(row);
            }
        }
        return out.toByteArray();
    }

    private static byte[] bytes(long response) {
        try {
            return sheets.sheet(response).content().open().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<SheetChange> compare(long response, byte[] sheet) {
        return world.db.commit(() -> {
            try {
                return sheets.compare(response, new ByteArrayInputStream(sheet), "answers.xlsx");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
