package org.poamtracker.selfaudit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.poamtracker.platform.Texts;

/** Reads a questionnaire from a file that people maintain; {@code db/seed/questionnaire/README.md} says how one is written. */
final class QuestionnaireFile {

    private static final Pattern SECTION = Pattern.compile("## ([A-Z][A-Z0-9]{0,9})\\. (.{1,200})");
    private static final Pattern QUESTION = Pattern.compile("### ([A-Z][A-Z0-9.]{0,9})\\. (.{1,1000})");
    private static final Pattern PROPERTY = Pattern.compile("- ([A-Z][a-z]+): (.+)");
    private static final int HEAVIEST = 5;

    private final String file;
    private final List<QuestionnaireText.Part> parts = new ArrayList<>();
    private final StringBuilder about = new StringBuilder();
    private final Set<String> codes = new HashSet<>();
    private String name;
    private String code;
    private int number;
    private QuestionFacts question;
    private String continues;
    private int line;

    private QuestionnaireFile(String file) {
        this.file = file;
    }

    /**
     * Reads it.
     *
     * @param file its name, for messages
     * @throws IllegalStateException naming file and line of the first thing that is wrong
     */
    static QuestionnaireText read(String file, String text) {
        QuestionnaireFile reading = new QuestionnaireFile(file);
        List<String> lines = text.lines().toList();
        while (reading.line < lines.size()) {
            StringBuilder whole = new StringBuilder(lines.get(reading.line++).stripTrailing());
            while (reading.line < lines.size() && lines.get(reading.line).startsWith("  ")) {
                whole.append(' ').append(lines.get(reading.line++).strip());
            }
            reading.take(whole.toString());
        }
        return reading.done();
    }

    private void take(String text) {
        if (text.startsWith("# ")) {
            name = text.substring(2).strip();
        } else if (text.startsWith("## ")) {
            section(text);
        } else if (text.startsWith("### ")) {
            question(text);
        } else if (text.startsWith("- ")) {
            property(text);
        } else if (!text.isEmpty()) {
            words(text);
        }
    }

    private void section(String text) {
        finish();
        Matcher found = matching(SECTION, text, "a section reads '## A. Title'");
        demand(codes.add("section " + found.group(1)), "there is a section " + found.group(1) + " already");
        parts.add(new QuestionnaireText.Part(found.group(1), found.group(2).strip(), new ArrayList<>()));
    }

    private void question(String text) {
        finish();
        demand(!parts.isEmpty(), "a question stands in a section");
        Matcher found = matching(QUESTION, text, "a question reads '### A1. The question?'");
        demand(codes.add(found.group(1)), "there is a question " + found.group(1) + " already");
        question = new QuestionFacts();
        question.setCode(found.group(1));
        question.setText(found.group(2));
        question.setKind(QuestionKind.MAY_NOT_APPLY);
    }

    private void property(String text) {
        Matcher found = matching(PROPERTY, text, "a property reads '- Name: value'");
        String value = found.group(2).strip();
        if (question == null) {
            head(found.group(1), value);
            return;
        }
        switch (found.group(1)) {
            case "Clauses" -> question.setClauses(value);
            case "Help" -> question.setHelp(value);
            case "Weight" -> question.setWeight(whole(value, HEAVIEST));
            case "Continues" -> continues = value;
            case "Evidence" -> {
                demand("needed".equals(value), "evidence is 'needed' or not said");
                question.setEvidenceNeeded(true);
            }
            case "Applies" -> {
                demand("always".equals(value), "a question applies 'always', or that is not said");
                question.setKind(QuestionKind.ALWAYS);
            }
            default -> throw wrong("a question has no " + found.group(1));
        }
    }

    private void head(String property, String value) {
        switch (property) {
            case "Code" -> code = value;
            case "Version" -> number = whole(value, 9999);
            default -> throw wrong("a questionnaire has no " + property);
        }
    }

    private void words(String text) {
        demand(parts.isEmpty(), "these words belong to nothing: " + text);
        about.append(about.isEmpty() ? "" : " ").append(text.strip());
    }

    private void finish() {
        if (question != null) {
            demand(question.getClauses() != null, question.getCode() + " names no clause");
            parts.get(parts.size() - 1).questions().add(new QuestionnaireText.Asked(question, continues));
        }
        question = null;
        continues = null;
    }

    private QuestionnaireText done() {
        finish();
        demand(name != null, "it begins with '# Name'");
        demand(code != null && code.matches("[A-Z][A-Z0-9]{1,19}"), "it says '- Code: EO504'");
        demand(number > 0, "it says '- Version: 1'");
        demand(!parts.isEmpty(), "it has no section");
        return new QuestionnaireText(code, name, number, Texts.orNull(about.toString()), parts);
    }

    private int whole(String value, int most) {
        demand(
                value.matches("[1-9]\\d{0,3}") && Integer.parseInt(value) <= most,
                value + " is no number from 1 to " + most);
        return Integer.parseInt(value);
    }

    private Matcher matching(Pattern pattern, String text, String rule) {
        Matcher found = pattern.matcher(text);
        demand(found.matches(), rule);
        return found;
    }

    private void demand(boolean holds, String rule) {
        if (!holds) {
            throw wrong(rule);
        }
    }

    private IllegalStateException wrong(String what) {
        return new IllegalStateException(file + ", line " + line + ": " + what);
    }
}
