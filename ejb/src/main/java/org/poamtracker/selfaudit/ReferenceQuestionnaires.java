package org.poamtracker.selfaudit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.poamtracker.platform.Act;

/** The questionnaires that come with the product: a version that is not there yet is added, one that is there stays as it is. */
@ApplicationScoped
public class ReferenceQuestionnaires {

    private static final String FOLDER = "/db/seed/questionnaire/";

    @Inject
    QuestionnaireRepository questionnaires;

    @Inject
    QuestionnaireWriter writer;

    @Inject
    Clock clock;

    /** Adds what is missing. @throws IllegalStateException naming file and line of what is wrong */
    @Transactional
    public void load() {
        for (String file :
                text("index.txt").lines().filter(line -> !line.isBlank()).toList()) {
            load(QuestionnaireFile.read(file, text(file)));
        }
    }

    private void load(QuestionnaireText text) {
        Questionnaire questionnaire = questionnaires.byCode(text.code()).orElseGet(() -> {
            Questionnaire added = new Questionnaire(text.code(), text.name());
            questionnaires.add(added);
            return added;
        });
        boolean there =
                questionnaires.editions(questionnaire).stream().anyMatch(edition -> edition.number() == text.number());
        if (!there) {
            writer.write(questionnaire, text, new Act(0, "system", clock.instant()));
        }
    }

    /** The clauses that the coverage page looks for: instrument, citation, what it is about. */
    List<String[]> clauses() {
        return text("clauses.csv")
                .lines()
                .skip(1)
                .map(line -> line.replace("\"", "").split(",", 3))
                .toList();
    }

    private static String text(String file) {
        try (InputStream content = ReferenceQuestionnaires.class.getResourceAsStream(FOLDER + file)) {
            if (content == null) {
                throw new IllegalStateException("There is no questionnaire " + file);
            }
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
