package org.poamtracker.reports.selfaudit;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.poamtracker.reports.Heading;
import org.poamtracker.reports.Report;
import org.poamtracker.reports.Section;
import org.poamtracker.reports.Texts;
import org.poamtracker.reports.part.Cells;
import org.poamtracker.reports.part.Register;
import org.poamtracker.reports.part.Row;
import org.poamtracker.reports.part.Step;
import org.poamtracker.reports.part.Tile;
import org.poamtracker.reports.part.Tile.Tone;

/**
 * What an agency certified in a round of a self-audit: every answer with its files and items, the hash, both signatures.
 *
 * @param agency code and name
 * @param from the first day of the audited period
 * @param to its last day
 * @param score in per cent, or null
 * @param sha256 of the frozen text that this was printed from
 */
public record PacketReport(
        Heading heading,
        String agency,
        String campaign,
        String questionnaire,
        LocalDate from,
        LocalDate to,
        int round,
        Integer score,
        String sha256,
        List<Signature> signatures,
        List<Question> questions)
        implements Report {

    /** Keeps its own copies. */
    public PacketReport {
        Objects.requireNonNull(heading);
        signatures = List.copyOf(signatures);
        questions = List.copyOf(questions);
    }

    /**
     * Who signed what when.
     *
     * @param at in the zone in which it is to be printed
     * @param provedBy by what beside the password the signer was proved, or null
     */
    public record Signature(String name, ZonedDateTime at, String statement, String provedBy) {}

    /**
     * A question with its answer.
     *
     * @param answer the name of a choice
     * @param evidence files with their hashes
     * @param items what answers the gap
     */
    public record Question(
            String section,
            String code,
            String text,
            String clauses,
            String answer,
            String reason,
            String remark,
            String answeredBy,
            LocalDate answeredOn,
            List<String> evidence,
            List<String> items) {

        /** Keeps its own copies. */
        public Question {
            evidence = List.copyOf(evidence);
            items = List.copyOf(items);
        }
    }

    @Override
    public String bundle() {
        return "selfaudit/packet";
    }

    @Override
    public String subject() {
        return agency + ", " + campaign;
    }

    @Override
    public Section<?> document(Texts texts) {
        return new Register("selfaudit/packet", tiles(texts), questions.isEmpty())
                .with(
                        "facts",
                        texts.format("facts", questionnaire, texts.date(from), texts.date(to), texts.number(round)))
                .with("hash", texts.format("hash", sha256))
                .with("first", signature(texts, 0))
                .with("second", signature(texts, 1))
                .rows(rows(texts));
    }

    @Override
    public List<Section<?>> sheets(Texts texts) {
        return List.of(Register.summary(tiles(texts)));
    }

    private String signature(Texts texts, int place) {
        if (place >= signatures.size()) {
            return texts.getString("unsigned");
        }
        Signature signed = signatures.get(place);
        String at = DateTimeFormatter.ofPattern("MMM d, uuuu, h:mm a z", texts.getLocale())
                .format(signed.at());
        String line = texts.format("signature", signed.name(), at, signed.statement());
        return signed.provedBy() == null ? line : line + " " + texts.getString("proved." + signed.provedBy());
    }

    private List<Tile> tiles(Texts texts) {
        return List.of(
                Tile.of(
                        texts.getString("tile.score"),
                        score == null ? texts.getString("none") : texts.format("percent", score),
                        Tone.PLAIN),
                Tile.of(texts.getString("answer.YES"), count(texts, "YES"), Tone.DONE),
                Tile.of(texts.getString("answer.PARTIAL"), count(texts, "PARTIAL"), Tone.HELD),
                Tile.of(texts.getString("answer.NO"), count(texts, "NO"), Tone.LATE),
                Tile.of(texts.getString("answer.NOT_APPLICABLE"), count(texts, "NOT_APPLICABLE"), Tone.QUIET));
    }

    private String count(Texts texts, String answer) {
        return texts.number(questions.stream()
                .filter(question -> question.answer().equals(answer))
                .count());
    }

    private List<Row> rows(Texts texts) {
        List<Row> rows = new ArrayList<>();
        int ordinal = 0;
        for (Question question : questions) {
            Cells cells = Cells.of(
                    question.code(),
                    question.text(),
                    question.clauses(),
                    texts.getString("answer." + question.answer()),
                    texts.format("answered", question.answeredBy(), texts.date(question.answeredOn())));
            rows.addAll(Row.item(
                    new Row("questions", ++ordinal, question.section(), true, false, 0, false, cells, null),
                    steps(texts, question)));
        }
        return rows;
    }

    private static List<Step> steps(Texts texts, Question question) {
        List<Step> steps = new ArrayList<>();
        add(steps, texts.getString("step.reason"), question.reason());
        add(steps, texts.getString("step.remark"), question.remark());
        question.evidence().forEach(file -> add(steps, texts.getString("step.evidence"), file));
        question.items().forEach(item -> add(steps, texts.getString("step.item"), item));
        return steps;
    }

    private static void add(List<Step> steps, String label, String text) {
        if (text != null) {
            steps.add(Step.of(label, text));
        }
    }
}
