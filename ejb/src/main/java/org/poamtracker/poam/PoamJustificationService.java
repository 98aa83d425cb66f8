package org.poamtracker.poam;

import static org.poamtracker.security.Permission.JUSTIFICATION_EDIT;
import static org.poamtracker.security.Permission.POAM_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.Requires;
import org.poamtracker.trail.History;
import org.poamtracker.trail.HistoryPage;
import org.poamtracker.trail.Trail;
import org.poamtracker.trail.TrailEvent;

/** The coded reasons why something takes longer (POAM-5): read by all, kept by the central office. */
@Stateless
public class PoamJustificationService {

    private static final String SUBJECT = "POAM_JUSTIFICATION";

    @Inject
    JustificationRepository codes;

    @Inject
    History history;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** All of them in their order, those offered no more among them. */
    @Requires(POAM_VIEW)
    public List<Justification> all() {
        return codes.all().stream().map(JustificationCode::shown).toList();
    }

    /** What happened to one of them, latest first. @throws RuleViolation {@code poam.unknown-justification} */
    @Requires(JUSTIFICATION_EDIT)
    public HistoryPage history(String code, Long before) {
        return history.of(SUBJECT, known(code).position(), before);
    }

    /** Adds one behind the others. @throws RuleViolation {@code poam.justification-code-taken}, {@code poam.justification-name-taken} */
    @Requires(JUSTIFICATION_EDIT)
    public void add(@Valid SaveJustification added) {
        List<JustificationCode> all = codes.all();
        demandOtherName(all, added);
        int last = all.stream().mapToInt(JustificationCode::position).max().orElse(0);
        JustificationCode code = new JustificationCode(added.getCode(), last + 1, added.getName());
        codes.add(code);
        trail.append(event("ADDED", code).change("name", null, code.name()));
    }

    /** Names one otherwise, also where it was given already. @throws RuleViolation as above, {@code poam.justification-changed} */
    @Requires(JUSTIFICATION_EDIT)
    public void rename(@Valid SaveJustification renamed) {
        demandOtherName(codes.all(), renamed);
        change(renamed, "RENAMED", code -> code.rename(renamed.getName()));
    }

    /** Offers one no more; it stays readable where it was given. @throws RuleViolation {@code poam.justification-of-workbooks} */
    @Requires(JUSTIFICATION_EDIT)
    public void retire(@Valid SaveJustification retired) {
        change(retired, "RETIRED", code -> code.retire(LocalDate.now(clock)));
    }

    /** Offers one again. */
    @Requires(JUSTIFICATION_EDIT)
    public void bringBack(@Valid SaveJustification retired) {
        change(retired, "OFFERED", JustificationCode::bringBack);
    }

    private void change(SaveJustification seen, String what, Consumer<JustificationCode> change) {
        JustificationCode code = known(seen.getCode());
        if (code.version() != seen.getVersion()) {
            throw new RuleViolation("poam.justification-changed");
        }
        Justification before = code.shown();
        change.accept(code);
        trail.append(event(what, code)
                .change("name", before.name(), code.name())
                .change("retiredOn", before.retiredOn(), code.retiredOn()));
    }

    private JustificationCode known(String code) {
        return codes.find(code).orElseThrow(() -> new RuleViolation("poam.unknown-justification"));
    }

    private static void demandOtherName(List<JustificationCode> all, SaveJustification wanted) {
        boolean taken = all.stream()
                .filter(code -> !code.code().equals(wanted.getCode()))
                .anyMatch(code -> code.name().equalsIgnoreCase(wanted.getName()));
        if (taken) {
            throw new RuleViolation("poam.justification-name-taken", wanted.getName());
        }
    }

    private static TrailEvent event(String what, JustificationCode code) {
        return TrailEvent.of("POAM_JUSTIFICATION_" + what).on(SUBJECT, code.position(), code.code());
    }
}
