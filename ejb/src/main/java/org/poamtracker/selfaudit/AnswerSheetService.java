package org.poamtracker.selfaudit;

import static org.poamtracker.security.Permission.SELFAUDIT_ANSWER;
import static org.poamtracker.security.Permission.SELFAUDIT_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.poamtracker.platform.DataFolder;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.platform.StoredFile;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Requires;

/** Answering away from the server: a workbook to be filled, and what it says otherwise, shown before it is taken (AUDIT-8). */
@Stateless
public class AnswerSheetService {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int LONGEST_REASON = 1000;
    private static final int LONGEST_REMARK = 2000;

    @Inject
    ResponseDesk desk;

    @Inject
    ResponseRepository responses;

    @Inject
    AnswerRepository answers;

    @Inject
    AnswerService saving;

    @Inject
    DataFolder folder;

    @Inject
    CurrentUser user;

    /** The questions with their answers within reach, to be filled. @throws RuleViolation {@code selfaudit.response.unknown} */
    @Requires(SELFAUDIT_VIEW)
    public StoredFile sheet(long responseId) throws IOException {
        AgencyResponse response = desk.known(responseId, SELFAUDIT_VIEW);
        byte[] content = AnswerSheet.write(desk.rows(answers.of(responseId, null, user.scope(SELFAUDIT_VIEW))));
        String name = "self-audit-" + responses.place(response).code() + "-"
                + response.campaign().periodTo().getYear() + ".xlsx";
        return new StoredFile(name, XLSX, content.length, () -> new ByteArrayInputStream(content));
    }

    /**
     * What a filled workbook says otherwise than the server, in the order of the questions; nothing is changed.
     *
     * @param name of the file, as its owner calls it
     * @throws RuleViolation {@code selfaudit.response.unknown}, {@code selfaudit.not-answering}; {@code workbook.…} where the file is
     *     no such workbook
     */
    @Requires(SELFAUDIT_ANSWER)
    public List<SheetChange> compare(long responseId, InputStream file, String name) throws IOException {
        desk.known(responseId, SELFAUDIT_ANSWER).demandAnswering();
        Map<String, AnswerSheet.Said> said = read(file, name);
        List<SheetChange> changes = new ArrayList<>();
        for (AnswerRow row : desk.rows(answers.of(responseId, null, user.scope(SELFAUDIT_ANSWER)))) {
            AnswerSheet.Said sheet = said.get(row.question().code());
            if (sheet != null) {
                SheetChange change = change(row, sheet);
                if (!change.isTakeable() || differs(change)) {
                    changes.add(change);
                }
            }
        }
        return changes;
    }

    /**
     * Takes what was chosen of it, all or nothing, and returns how many answers that changed.
     *
     * @param chosen ids of answers
     * @throws RuleViolation as {@link AnswerService#save}
     */
    @Requires(SELFAUDIT_ANSWER)
    public int take(long responseId, List<SheetChange> changes, Set<Long> chosen) {
        desk.take(responseId, SELFAUDIT_ANSWER).demandAnswering();
        int taken = 0;
        for (SheetChange change : changes) {
            if (change.isTakeable() && chosen.contains(change.now().id())) {
                demandOf(responseId, change);
                saving.save(change.command());
                taken++;
            }
        }
        return taken;
    }

    private void demandOf(long responseId, SheetChange change) {
        if (answers.responseOf(change.now().id()) != responseId) {
            throw new RuleViolation("selfaudit.answer.unknown", change.now().id());
        }
    }

    /** An empty cell takes nothing away: whoever filled only some rows meant only those. */
    private static SheetChange change(AnswerRow row, AnswerSheet.Said sheet) {
        Choice choice = sheet.choice() == null
                ? row.choice()
                : AnswerSheet.choice(sheet.choice()).orElse(null);
        String reason = sheet.reason() == null ? row.reason() : sheet.reason();
        return new SheetChange(
                row,
                choice,
                choice == Choice.NOT_APPLICABLE ? reason : null,
                sheet.remark() == null ? row.remark() : sheet.remark(),
                sheet.row(),
                !Objects.equals(sheet.version(), row.version()),
                problem(row, sheet, choice, reason));
    }

    private static RuleViolation problem(AnswerRow row, AnswerSheet.Said sheet, Choice choice, String reason) {
        String code = row.question().code();
        if (sheet.choice() != null && choice == null) {
            return new RuleViolation("selfaudit.sheet-word", code, sheet.choice());
        }
        if (choice != null && !row.question().kind().takes(choice)) {
            return new RuleViolation("selfaudit.always-applies", code);
        }
        if (choice == Choice.NOT_APPLICABLE && reason == null) {
            return new RuleViolation("selfaudit.reason-needed", code);
        }
        boolean tooLong = length(reason) > LONGEST_REASON || length(sheet.remark()) > LONGEST_REMARK;
        return tooLong ? new RuleViolation("selfaudit.sheet-long", code) : null;
    }

    private static int length(String text) {
        return text == null ? 0 : text.length();
    }

    private static boolean differs(SheetChange change) {
        AnswerRow now = change.now();
        return change.choice() != now.choice()
                || !Objects.equals(change.reason(), now.reason())
                || !Objects.equals(change.remark(), now.remark());
    }

    private Map<String, AnswerSheet.Said> read(InputStream file, String name) throws IOException {
        Path copy = Files.createTempFile(folder.temp(), "answers", null);
        try {
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            return AnswerSheet.read(copy, name);
        } finally {
            Files.deleteIfExists(copy);
        }
    }
}
